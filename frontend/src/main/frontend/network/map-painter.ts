import { probabilityTable, signedTable, type ColourTable } from '../drawing/colour-table.js';
import { paintCells } from '../drawing/paint-cells.js';
import { CellImage, contextOf, fit } from '../drawing/surface.js';
import { css, neutral, signedColour } from '../drawing/rgb.js';
import type { Frame } from '../stream/frame.js';
import { INPUT_FEATURES, SMALL_CELLS, SMALL_SIDE, type Scene } from '../stream/scene.js';
import type { NetworkLayout, Place } from './network-layout.js';

/** The strength at which the map of an input that is not in use is shown. */
const FADED = 0.35;
const RADIUS = 9;
/** Below this size a unit has no room for the marker of its bias. */
const MARKED = 24;

/** What stays from frame to frame: where each map goes and what it is cut out with. */
interface Placed {
    readonly scene: Scene;
    readonly layout: NetworkLayout;
    readonly inputs: readonly number[];
    readonly atlas: CellImage;
    readonly mask: HTMLCanvasElement;
    readonly hidden: ColourTable;
    readonly outputs: readonly ColourTable[];
    readonly dark: boolean;
}

/** Draws the activation maps of inputs and units, all on one canvas, and each unit's bias. */
export class MapPainter {
    private placed: Placed | null = null;

    constructor(private readonly canvas: HTMLCanvasElement) {}

    /** @param inputs the features shown, as indices among all seven */
    place(scene: Scene, layout: NetworkLayout, inputs: readonly number[], dark: boolean): void {
        fit(this.canvas, layout.width, layout.height);
        const units = scene.layers.reduce((sum, layer) => sum + layer.units, 0);
        const tiles = INPUT_FEATURES.length + units;
        const atlas = new CellImage(SMALL_SIDE, SMALL_SIDE * tiles);
        const hidden = signedTable(dark);
        paintCells(scene.inputMaps, hidden, atlas.pixels);
        atlas.commit();
        const mask = maskOf(layout);
        const outputs = outputTables(scene, dark);
        this.placed = { scene, layout, inputs, atlas, mask, hidden, outputs, dark };
    }

    paint(frame: Frame | null): void {
        if (this.placed === null) {
            return;
        }
        const { layout, atlas, mask, scene, inputs } = this.placed;
        const context = contextOf(this.canvas);
        context.clearRect(0, 0, layout.width, layout.height);
        if (frame !== null) {
            this.paintAtlas(frame, this.placed);
        }
        context.imageSmoothingQuality = 'high';
        layout.inputs.forEach((place, row) => {
            const feature = inputs[row] ?? 0;
            const name = INPUT_FEATURES[feature];
            context.globalAlpha = name !== undefined && scene.inputs.includes(name) ? 1 : FADED;
            drawTile(context, atlas, feature, place);
        });
        context.globalAlpha = 1;
        if (frame !== null) {
            let tile = INPUT_FEATURES.length;
            layout.layers.forEach((places) =>
                places.forEach((place) => drawTile(context, atlas, tile++, place)),
            );
        }
        context.globalCompositeOperation = 'destination-in';
        context.drawImage(mask, 0, 0, layout.width, layout.height);
        context.globalCompositeOperation = 'source-over';
        if (frame !== null) {
            paintBiases(context, frame, layout, this.placed.dark);
        }
    }

    private paintAtlas(frame: Frame, { atlas, hidden, outputs }: Placed): void {
        let start = INPUT_FEATURES.length * SMALL_CELLS;
        const last = frame.layers.length - 1;
        frame.layers.forEach((layer, index) => {
            if (index < last) {
                paintCells(layer.maps, hidden, atlas.pixels, start);
            } else {
                outputs.forEach((table, unit) => {
                    const cells = layer.maps.subarray(unit * SMALL_CELLS, (unit + 1) * SMALL_CELLS);
                    paintCells(cells, table, atlas.pixels, start + unit * SMALL_CELLS);
                });
            }
            start += layer.maps.length;
        });
        atlas.commit();
    }
}

/** A class's probability takes the class's colour, every other output the signed scale. */
function outputTables(scene: Scene, dark: boolean): ColourTable[] {
    const output = scene.layers.at(-1);
    return Array.from({ length: output?.units ?? 0 }, (_, unit) =>
        output?.activation === 'SOFTMAX' ? probabilityTable(unit, dark) : signedTable(dark),
    );
}

function drawTile(
    context: CanvasRenderingContext2D,
    atlas: CellImage,
    tile: number,
    { x, y, size }: Place,
): void {
    const top = tile * SMALL_SIDE;
    const left = x - size / 2;
    context.drawImage(atlas.canvas, 0, top, SMALL_SIDE, SMALL_SIDE, left, y - size / 2, size, size);
}

function maskOf(layout: NetworkLayout): HTMLCanvasElement {
    const mask = document.createElement('canvas');
    fit(mask, layout.width, layout.height);
    const context = contextOf(mask);
    context.beginPath();
    for (const { x, y, size } of [layout.inputs, ...layout.layers].flat()) {
        context.roundRect(x - size / 2, y - size / 2, size, size, Math.min(RADIUS, size / 5));
    }
    context.fill();
    return mask;
}

/** A small square in the lower left corner: its colour is the bias, as an edge's is its weight. */
function paintBiases(
    context: CanvasRenderingContext2D,
    frame: Frame,
    layout: NetworkLayout,
    dark: boolean,
): void {
    const zero = neutral(dark);
    context.lineWidth = 1.5;
    context.strokeStyle = dark ? '#1e2126' : '#ffffff';
    layout.layers.forEach((places, layer) =>
        places.forEach(({ x, y, size }, unit) => {
            if (size < MARKED) {
                return;
            }
            const side = Math.max(5, size / 5);
            context.beginPath();
            context.roundRect(x - size / 2 - 3, y + size / 2 - side + 3, side, side, 2);
            context.fillStyle = css(signedColour(frame.layers[layer]?.biases[unit] ?? 0, zero));
            context.fill();
            context.stroke();
        }),
    );
}
