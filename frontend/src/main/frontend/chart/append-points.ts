import type { ChartElement } from './chart-element.js';

/** A row of the curve: x, then a value for each series; null leaves a gap. */
export type Row = [number, ...(number | null)[]];

/** Appends rows to all series of a chart and draws it once; a chart that is not drawn yet, once it is. */
export function appendPoints(chart: ChartElement, rows: readonly Row[]): void {
    const drawn = chart.configuration;
    if (!drawn) {
        chart.addEventListener('chart-load', () => setTimeout(() => appendMissing(chart, rows)), {
            once: true,
        });
        return;
    }
    for (const [x, ...values] of rows) {
        values.forEach((value, index) => drawn.series[index]?.addPoint([x, value], false));
    }
    drawn.redraw(false);
}

/** Appends what the chart was not drawn with. */
function appendMissing(chart: ChartElement, rows: readonly Row[]): void {
    const last = chart.configuration?.xAxis[0]?.getExtremes().dataMax ?? -Infinity;
    appendPoints(
        chart,
        rows.filter(([x]) => x > last),
    );
}
