export interface Series {
    addPoint(point: [number, number | null], redraw: boolean): void;
}

export interface PlotLine {
    id: string;
    value: number;
    className: string;
    label: {
        text: string;
        useHTML: boolean;
        rotation: number;
        align: 'left' | 'right';
        x: number;
        y: number;
    };
}

export interface Axis {
    addPlotLine(line: PlotLine): void;
    removePlotLine(id: string): void;
    /** The data's largest x; missing without data. */
    getExtremes(): { dataMax?: number | null };
}

export interface ChartElement extends HTMLElement {
    /** The chart that `<vaadin-chart>` drew; absent until then. */
    configuration?: { series: Series[]; xAxis: Axis[]; redraw(animation: boolean): void };
}
