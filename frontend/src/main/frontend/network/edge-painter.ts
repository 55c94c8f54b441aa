import { contextOf, fit } from '../drawing/surface.js';
import { BLUE, ORANGE, css, type Rgb } from '../drawing/rgb.js';
import { edgeScale, edgeWidth, type Edge, type EdgeLayer } from './edges.js';

/** Widths that are told apart, a sign each; one stroke draws all edges of one. */
const WIDTHS = 10;
/** Networks with more edges than this are drawn without dashes. */
const DASHED = 600;
/** Shorter edges than this have no dashes either, in pixels from left to right. */
const ROOM = 28;
/** The groups of edges in the order of drawing, so that neither sign covers the other. */
const WEAK_TO_STRONG = Array.from({ length: 2 * WIDTHS + 1 }, (_, place) =>
    place % 2 === 0 ? WIDTHS + place / 2 : WIDTHS - (place + 1) / 2,
);
/** What counts as zero and is drawn grey. */
const ZERO = 1e-6;
const DASH = [9, 4];
/** Pixels a second by which the dashes drift. */
const DRIFT = 26;

/** The weights of a layer, unit by unit; none where its edges have no number. */
export interface EdgeWeights {
    readonly weights: Float32Array | null;
}

/** Draws the edges of a network, few strokes for thousands of them. */
export class EdgePainter {
    private layers: readonly EdgeLayer[] = [];
    private count = 0;

    constructor(private readonly canvas: HTMLCanvasElement) {}

    /** Takes new curves; the next {@link paint} draws them. */
    place(layers: readonly EdgeLayer[], width: number, height: number): void {
        this.layers = layers;
        this.count = layers.reduce((sum, edges) => sum + edges.from.length * edges.to.length, 0);
        fit(this.canvas, width, height);
    }

    /** Whether the edges have dashes that can drift. */
    get dashed(): boolean {
        const [first] = this.layers;
        const room = first === undefined ? 0 : first.endX - first.startX;
        return this.count <= DASHED && room >= ROOM;
    }

    /**
     * @param layers the weights
     * @param highlight the edge under the pointer
     * @param seconds moves the dashes
     */
    paint(
        layers: readonly EdgeWeights[],
        highlight: Edge | null,
        seconds: number,
        dark: boolean,
    ): void {
        const context = contextOf(this.canvas);
        context.clearRect(0, 0, this.canvas.width, this.canvas.height);
        context.setLineDash(this.dashed ? DASH : []);
        context.lineDashOffset = -seconds * DRIFT;
        for (const edges of this.layers) {
            const weights = layers[edges.layer]?.weights;
            if (weights?.length === edges.from.length * edges.to.length) {
                paintGap(context, edges, weights, dark);
            }
        }
        if (highlight !== null) {
            this.paintHighlight(context, highlight, dark);
        }
    }

    private paintHighlight(context: CanvasRenderingContext2D, edge: Edge, dark: boolean): void {
        const edges = this.layers[edge.layer];
        if (edges?.to[edge.unit] === undefined || edges.from[edge.input] === undefined) {
            return;
        }
        const path = new Path2D();
        addCurve(path, edges, edge.unit, edge.input);
        context.setLineDash([]);
        context.lineWidth = 2.5;
        context.strokeStyle = dark ? '#ffffff' : '#1b1f26';
        context.stroke(path);
    }
}

/** All edges between two columns, a stroke for each width and sign. */
function paintGap(
    context: CanvasRenderingContext2D,
    edges: EdgeLayer,
    weights: Float32Array,
    dark: boolean,
): void {
    const scale = edgeScale(weights.length);
    const paths = pathsOf(edges, weights);
    for (const group of WEAK_TO_STRONG) {
        const path = paths[group];
        if (path !== undefined) {
            const level = Math.abs(group - WIDTHS) / WIDTHS;
            context.lineWidth = (group === WIDTHS ? 1 : edgeWidth(level * 5)) * scale;
            context.strokeStyle = strokeColour(group - WIDTHS, level, scale, dark);
            context.stroke(path);
        }
    }
}

/** The curves by width and sign: below {@link WIDTHS} negative, above positive, at it zero. */
function pathsOf(edges: EdgeLayer, weights: Float32Array): (Path2D | undefined)[] {
    const paths: (Path2D | undefined)[] = [];
    for (let unit = 0, k = 0; unit < edges.to.length; unit++) {
        for (let input = 0; input < edges.from.length; input++, k++) {
            addCurve((paths[groupOf(weights[k] ?? 0)] ??= new Path2D()), edges, unit, input);
        }
    }
    return paths;
}

function groupOf(weight: number): number {
    if (!(Math.abs(weight) > ZERO)) {
        return WIDTHS;
    }
    const level = Math.max(1, Math.round((Math.min(5, Math.abs(weight)) / 5) * WIDTHS));
    return weight > 0 ? WIDTHS + level : WIDTHS - level;
}

function strokeColour(side: number, level: number, scale: number, dark: boolean): string {
    if (side === 0) {
        return dark ? 'rgb(255 255 255 / 18%)' : 'rgb(0 0 0 / 18%)';
    }
    const positive: Rgb = dark ? [0x2f, 0x9b, 0xe0] : BLUE;
    const few = 0.55 + 0.4 * level;
    const many = 0.1 + 0.5 * level;
    return css(side > 0 ? positive : ORANGE, many + (few - many) * scale);
}

function addCurve(path: Path2D, edges: EdgeLayer, unit: number, input: number): void {
    const start = edges.from[input]?.y ?? 0;
    const end = edges.to[unit]?.y ?? 0;
    const middle = (edges.startX + edges.endX) / 2;
    path.moveTo(edges.startX, start);
    path.bezierCurveTo(middle, start, middle, end, edges.endX, end);
}
