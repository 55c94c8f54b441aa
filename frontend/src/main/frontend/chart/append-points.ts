import type { ChartElement } from './chart-element.js';

/** A row of the curve: x, then a value for each series; null leaves a gap. */
export type Row = [number, ...(number | null)[]];

/** Appends rows to all series of a chart and draws it once. */
export function appendPoints(chart: ChartElement, rows: readonly Row[]): void {
    const drawn = chart.configuration;
    if (!drawn) {
        return;
    }
    for (const [x, ...values] of rows) {
        values.forEach((value, index) => drawn.series[index]?.addPoint([x, value], false));
    }
    drawn.redraw(false);
}
