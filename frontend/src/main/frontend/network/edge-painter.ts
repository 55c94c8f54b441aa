import { contextOf, fit } from '../drawing/surface.js';
import { BLUE, ORANGE, css } from '../drawing/rgb.js';
import type { LayerFrame } from '../stream/frame.js';
import { edgeScale, edgeWidth, type Edge, type EdgeLayer } from './edges.js';

/** Widths that are told apart, a sign each; one stroke draws all edges of one. */
const WIDTHS = 10;
/** Networks with more edges than this are drawn without dashes. */
const DASHED = 600;
/** What counts as zero and is drawn grey. */
const ZERO = 1e-6;
const DASH = [9, 4];
/** Pixels a second by which the dashes drift. */
const DRIFT = 26;

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
        return this.count <= DASHED;
    }

    /**
     * @param layers the weights
     * @param highlight the edge under the pointer
     * @param seconds moves the dashes
     */
    paint(layers: readonly LayerFrame[], highlight: Edge | null, seconds: number, dark: boolean) {
        const context = contextOf(this.canvas);
        const scale = edgeScale(this.count);
        context.clearRect(0, 0, this.canvas.width, this.canvas.height);
        context.setLineDash(this.dashed ? DASH : []);
        context.lineDashOffset = -seconds * DRIFT;
        const paths = this.paths(layers);
        paths.forEach((path, group) => {
            if (path === null) {
                return;
            }
            const level = Math.abs(group - WIDTHS) / WIDTHS;
            context.lineWidth = (group === WIDTHS ? 1 : edgeWidth(level * 5)) * scale;
            context.strokeStyle = strokeColour(group - WIDTHS, level, scale, dark);
            context.stroke(path);
        });
        if (highlight !== null) {
            this.paintHighlight(context, highlight, dark);
        }
    }

    /** The curves by width and sign: below {@link WIDTHS} negative, above positive, at it zero. */
    private paths(layers: readonly LayerFrame[]): (Path2D | null)[] {
        const paths: (Path2D | null)[] = new Array<null>(2 * WIDTHS + 1).fill(null);
        for (const edges of this.layers) {
            const weights = layers[edges.layer]?.weights;
            if (weights === undefined || weights.length !== edges.from.length * edges.to.length) {
                continue;
            }
            for (let unit = 0, k = 0; unit < edges.to.length; unit++) {
                for (let input = 0; input < edges.from.length; input++, k++) {
                    const path = (paths[groupOf(weights[k] ?? 0)] ??= new Path2D());
                    addCurve(path, edges, unit, input);
                }
            }
        }
        return paths;
    }

    private paintHighlight(context: CanvasRenderingContext2D, edge: Edge, dark: boolean): void {
        const edges = this.layers[edge.layer];
        if (
            edges === undefined ||
            edge.unit >= edges.to.length ||
            edge.input >= edges.from.length
        ) {
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
    const lightest = scale < 0.5 ? 0.25 : 0.6;
    return css(
        side > 0 ? (dark ? [0x2f, 0x9b, 0xe0] : BLUE) : ORANGE,
        lightest + (0.9 - lightest) * level,
    );
}

function addCurve(path: Path2D, edges: EdgeLayer, unit: number, input: number): void {
    const start = edges.from[input]?.y ?? 0;
    const end = edges.to[unit]?.y ?? 0;
    const middle = (edges.startX + edges.endX) / 2;
    path.moveTo(edges.startX, start);
    path.bezierCurveTo(middle, start, middle, end, edges.endX, end);
}
