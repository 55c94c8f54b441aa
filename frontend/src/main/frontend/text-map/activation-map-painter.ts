import { NOT_A_NUMBER, signedTable } from '../drawing/colour-table.js';
import { outputTable } from '../drawing/output-table.js';
import { paintCells } from '../drawing/paint-cells.js';
import { CellImage, contextOf, fit } from '../drawing/surface.js';
import type { TextLayerFrame } from '../stream/text-frame.js';

/** Narrower classes than this have no line between them, in pixels. */
const BAND = 12;

export interface MapView {
    readonly units: number;
    /** The shown texts from left to right. */
    readonly order: readonly number[];
    /** Whether the layer is the output. */
    readonly output: boolean;
    /** Where a class ends and the next begins, as shares of the width. */
    readonly borders: readonly number[];
    readonly width: number;
    readonly height: number;
    readonly dark: boolean;
}

/** Draws units x texts: a row for each unit, a column for each text. */
export class ActivationMapPainter {
    private image: CellImage | null = null;
    private row = new Uint8Array();

    constructor(private readonly canvas: HTMLCanvasElement) {}

    paint({ activations, scale }: TextLayerFrame, view: MapView): void {
        const { units, order, output, dark, width, height } = view;
        fit(this.canvas, width, height);
        const columns = order.length;
        if (columns === 0 || units === 0) {
            return;
        }
        if (this.image?.width !== columns || this.image.height !== units) {
            this.image = new CellImage(columns, units);
            this.row = new Uint8Array(columns);
        }
        const { image, row } = this;
        const hidden = signedTable(dark);
        for (let unit = 0; unit < units; unit++) {
            for (let column = 0; column < columns; column++) {
                row[column] = activations[unit * columns + (order[column] ?? 0)] ?? NOT_A_NUMBER;
            }
            const table = output ? outputTable(units, unit, scale, dark) : hidden;
            paintCells(row, table, image.pixels, unit * columns);
        }
        image.commit();
        this.draw(image, view);
    }

    /** Columns stay sharp where each has a pixel, and are averaged where it has not. */
    private draw(image: CellImage, { borders, width, height, units, dark }: MapView): void {
        const context = contextOf(this.canvas);
        context.imageSmoothingEnabled = image.width > width;
        context.imageSmoothingQuality = 'high';
        const pitch = height / units;
        for (let unit = 0; unit < units; unit++) {
            const top = unit * pitch;
            context.drawImage(image.canvas, 0, unit, image.width, 1, 0, top, width, pitch);
        }
        context.fillStyle = dark ? '#1e2126' : '#ffffff';
        if (pitch >= 8) {
            for (let unit = 1; unit < units; unit++) {
                context.fillRect(0, unit * pitch - 0.5, width, 1);
            }
        }
        if (width >= BAND * (borders.length + 1)) {
            borders.forEach((share) => context.fillRect(share * width - 1, 0, 2, height));
        }
    }
}
