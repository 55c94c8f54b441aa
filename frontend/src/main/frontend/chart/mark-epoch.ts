import type { ChartElement } from './chart-element.js';

/** The line's name in the chart, and its class. */
const MARK = 'np-mark';

/** Marks one epoch of a chart with a line over its whole height and a word beside it; null takes it away. */
export function markEpoch(chart: ChartElement, epoch: number | null, text: string): void {
    const axis = chart.configuration?.xAxis[0];
    if (!axis) {
        return;
    }
    axis.removePlotLine(MARK);
    if (epoch !== null) {
        axis.addPlotLine({
            id: MARK,
            value: epoch,
            className: MARK,
            // As HTML, for the page's colours reach no text of the chart.
            label: { text, useHTML: true, rotation: 0, align: 'left', x: 4, y: 12 },
        });
    }
}
