import {
    probabilityTable,
    sharpTable,
    signedTable,
    type ColourTable,
} from '../drawing/colour-table.js';
import { enlarge } from '../drawing/enlarge.js';
import { paintCells, paintClasses, paintWinners } from '../drawing/paint-cells.js';
import { CLASS_COLOURS, word } from '../drawing/rgb.js';
import { CellImage, contextOf, fit } from '../drawing/surface.js';
import { FULL_CELLS, FULL_SIDE, SMALL_SIDE, type Scene } from '../stream/scene.js';

/** Cells along a side where classes are drawn with sharp borders. */
const SHARP_SIDE = 200;

/** Draws the decision boundary, or one unit's map, over the whole plot. */
export class BoundaryPainter {
    private readonly full = new CellImage(FULL_SIDE, FULL_SIDE);
    private readonly sharp = new CellImage(SHARP_SIDE, SHARP_SIDE);
    private readonly small = new CellImage(SMALL_SIDE, SMALL_SIDE);
    private readonly larger: Uint8Array[] = [];
    private readonly classWords = Uint32Array.from(CLASS_COLOURS, word);
    private dark: boolean | null = null;
    private signed: ColourTable = new Uint32Array(0);
    private signs: ColourTable = new Uint32Array(0);
    private probabilities: readonly ColourTable[] = [];

    constructor(private readonly canvas: HTMLCanvasElement) {}

    resize(side: number): void {
        fit(this.canvas, side, side);
    }

    colours(dark: boolean): void {
        if (dark !== this.dark) {
            this.dark = dark;
            this.signed = signedTable(dark);
            this.signs = sharpTable(dark);
            this.probabilities = CLASS_COLOURS.map((_, index) => probabilityTable(index, dark));
        }
    }

    /** The outputs; two classes under softmax are drawn as one scale, as a sigmoid's are. */
    paintOutputs(outputs: readonly Uint8Array[], sharp: boolean): void {
        const single = outputs.length === 1 ? outputs[0] : outputs[1];
        if (single === undefined) {
            return;
        }
        if (outputs.length <= 2) {
            this.paintSingle(single, sharp);
        } else if (sharp) {
            const larger = outputs.map((cells, index) => this.enlarged(cells, index));
            paintWinners(larger, this.classWords, this.sharp.pixels);
            this.draw(this.sharp);
        } else {
            paintClasses(outputs, this.full.pixels);
            this.draw(this.full);
        }
    }

    /**
     * One unit's activation.
     *
     * @param cells a full map, or the small one while the full one is on its way
     * @param classIndex of an output under softmax
     */
    paintUnit(cells: Uint8Array, classIndex: number | null, sharp: boolean): void {
        const table = classIndex === null ? this.signed : this.probabilities[classIndex];
        if (cells.length === FULL_CELLS && sharp && classIndex === null) {
            this.paintSingle(cells, true);
            return;
        }
        const image = cells.length === FULL_CELLS ? this.full : this.small;
        paintCells(cells, table ?? this.signed, image.pixels);
        this.draw(image);
    }

    private paintSingle(cells: Uint8Array, sharp: boolean): void {
        if (sharp) {
            paintCells(this.enlarged(cells, 0), this.signs, this.sharp.pixels);
            this.draw(this.sharp);
        } else {
            paintCells(cells, this.signed, this.full.pixels);
            this.draw(this.full);
        }
    }

    private enlarged(cells: Uint8Array, index: number): Uint8Array {
        const larger = (this.larger[index] ??= new Uint8Array(SHARP_SIDE * SHARP_SIDE));
        enlarge(cells, FULL_SIDE, larger, SHARP_SIDE);
        return larger;
    }

    /**
     * Scales an image to the plot. The outermost cells of a full map stand for x or y = ±6, so half
     * of each lies outside; those of a small map are means, and end at the border.
     */
    private draw(image: CellImage): void {
        image.commit();
        const cut = image === this.small ? 0 : 0.5;
        const source = image.width - 2 * cut;
        const context = contextOf(this.canvas);
        context.setTransform(1, 0, 0, 1, 0, 0);
        context.imageSmoothingQuality = 'high';
        const { width, height } = this.canvas;
        context.drawImage(image.canvas, cut, cut, source, source, 0, 0, width, height);
    }
}

/** The class whose probability a unit gives, or null where its activation has the signed scale. */
export function classOfUnit(scene: Scene, layer: number, unit: number): number | null {
    const isOutput = layer === scene.layers.length - 1;
    return isOutput && scene.layers[layer]?.activation === 'SOFTMAX' ? unit : null;
}
