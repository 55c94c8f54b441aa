import { signedTable, type ColourTable } from '../drawing/colour-table.js';
import { outputTable } from '../drawing/output-table.js';
import { paintCells } from '../drawing/paint-cells.js';
import { CellImage, contextOf, fit } from '../drawing/surface.js';
import type { UnitPainter } from '../network/painting.js';
import type { TextFrame } from '../stream/text-frame.js';
import { classBands, type TextScene } from '../stream/text-scene.js';
import { paintLinks } from './links-painter.js';
import type { TextLayout, UnitColumn } from './text-layout.js';

const RADIUS = 5;
/** Narrower classes than this have no line between them. */
const BAND = 6;

/** What stays from frame to frame. */
interface Placed {
    readonly scene: TextScene;
    readonly layout: TextLayout;
    readonly dark: boolean;
    readonly hidden: ColourTable;
    /** A picture for each layer: a row for each unit, a column for each text. */
    readonly pictures: readonly CellImage[];
    /** Where a class ends and the next begins, as shares of a picture's width. */
    readonly borders: readonly number[];
    readonly mask: HTMLCanvasElement;
}

/** Draws each unit as stripes: its activation over the shown texts, class by class. */
export class StripesPainter implements UnitPainter<TextFrame> {
    private placed: Placed | null = null;

    constructor(private readonly canvas: HTMLCanvasElement) {}

    place(scene: TextScene, layout: TextLayout, dark: boolean): void {
        fit(this.canvas, layout.width, layout.height);
        const texts = scene.shown.texts.length;
        this.placed = {
            scene,
            layout,
            dark,
            hidden: signedTable(dark),
            pictures:
                texts === 0 ? [] : scene.layers.map(({ units }) => new CellImage(texts, units)),
            borders: classBands(scene.shown.texts)
                .slice(1)
                .map(({ start }) => start / texts),
            mask: maskOf(layout),
        };
    }

    paint(frame: TextFrame | null): void {
        if (this.placed === null) {
            return;
        }
        const { placed } = this;
        const { layout, mask, dark } = placed;
        const context = contextOf(this.canvas);
        context.clearRect(0, 0, layout.width, layout.height);
        if (frame !== null) {
            context.imageSmoothingQuality = 'high';
            layout.columns.forEach((column, layer) =>
                paintColumn(context, placed, column, layer, frame),
            );
        }
        context.globalCompositeOperation = 'destination-in';
        context.drawImage(mask, 0, 0, layout.width, layout.height);
        context.globalCompositeOperation = 'destination-over';
        paintLinks(context, placed.scene, layout, dark);
        context.globalCompositeOperation = 'source-over';
    }
}

function paintColumn(
    context: CanvasRenderingContext2D,
    { scene, pictures, borders, hidden, dark }: Placed,
    column: UnitColumn,
    layer: number,
    frame: TextFrame,
): void {
    const picture = pictures[layer];
    const numbers = frame.layers[layer];
    if (picture === undefined || numbers === undefined) {
        return;
    }
    const { width, height } = picture;
    const outputs = layer === scene.layers.length - 1 ? height : null;
    column.units.forEach((_, row) => {
        const unit = column.first + row;
        const cells = numbers.activations.subarray(unit * width, (unit + 1) * width);
        const table = outputs === null ? hidden : outputTable(outputs, unit, numbers.scale, dark);
        paintCells(cells, table, picture.pixels, unit * width);
    });
    picture.commit();
    context.fillStyle = dark ? '#1e2126' : '#ffffff';
    column.units.forEach((box, row) => {
        const left = box.x - box.width / 2;
        const top = box.y - box.height / 2;
        const unit = column.first + row;
        context.drawImage(picture.canvas, 0, unit, width, 1, left, top, box.width, box.height);
        if (box.width >= BAND * (borders.length + 1)) {
            borders.forEach((share) =>
                context.fillRect(left + share * box.width - 0.5, top, 1, box.height),
            );
        }
    });
}

function maskOf(layout: TextLayout): HTMLCanvasElement {
    const mask = document.createElement('canvas');
    fit(mask, layout.width, layout.height);
    const context = contextOf(mask);
    context.beginPath();
    for (const { x, y, width, height } of layout.columns.flatMap(({ units }) => units)) {
        context.roundRect(x - width / 2, y - height / 2, width, height, RADIUS);
    }
    context.fill();
    return mask;
}
