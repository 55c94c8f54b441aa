import { EdgePainter, type EdgeWeights } from './edge-painter.js';
import type { Edge, EdgeLayer } from './edges.js';

export interface Drawing {
    readonly width: number;
    readonly height: number;
    readonly edges: readonly EdgeLayer[];
    readonly dark: boolean;
}

/** Draws the pictures of a network's units as a frame has them. */
export interface UnitPainter<Frame> {
    paint(frame: Frame | null): void;
}

/** The shortest time between two drawings of drifting edges, in milliseconds. */
const DRIFTING = 30;

/** The shortest time between two drawings of thousands of edges, in milliseconds. */
const MANY = 250;

/** The two canvases of a network: units follow the frames, edges drift in between while it trains. */
export class Painting<Frame extends { readonly playing: boolean }> {
    private readonly edges: EdgePainter;
    private readonly still = matchMedia('(prefers-reduced-motion: reduce)');
    private drawing: Drawing | null = null;
    private frame: Frame | null = null;
    private marked: Edge | null = null;
    private tick = 0;
    private painted = 0;
    private seconds = 0;

    /** @param weightsOf the weights of a frame's layers, those of the first edges first */
    constructor(
        edgeCanvas: HTMLCanvasElement,
        private readonly units: UnitPainter<Frame>,
        private readonly weightsOf: (frame: Frame) => readonly EdgeWeights[],
    ) {
        this.edges = new EdgePainter(edgeCanvas);
    }

    place(drawing: Drawing): void {
        const { width, height, edges } = drawing;
        this.drawing = drawing;
        this.edges.place(edges, width, height);
        this.painted = 0;
    }

    show(frame: Frame | null): void {
        this.frame = frame;
        this.units.paint(frame);
        if (frame?.playing === true && this.edges.dashed && !this.still.matches) {
            if (this.tick === 0) {
                this.paintEdges();
                this.tick = requestAnimationFrame(this.drift);
            }
        } else if (this.edgesDue(frame)) {
            this.paintEdges();
        }
    }

    /** Marks the edge under the pointer. */
    highlight(edge: Edge | null): void {
        const same =
            edge?.layer === this.marked?.layer &&
            edge?.unit === this.marked?.unit &&
            edge?.input === this.marked?.input;
        if (!same) {
            this.marked = edge;
            this.paintEdges();
        }
    }

    stop(): void {
        cancelAnimationFrame(this.tick);
        this.tick = 0;
    }

    private readonly drift = (now: number): void => {
        this.tick = 0;
        const passed = now - this.painted;
        if (passed >= DRIFTING) {
            this.seconds += Math.min(passed, 100) / 1000;
            this.paintEdges();
        }
        if (this.frame?.playing === true) {
            this.tick = requestAnimationFrame(this.drift);
        }
    };

    /** Thousands of edges follow a training a few times a second; all else is drawn at once. */
    private edgesDue(frame: Frame | null): boolean {
        return (
            frame?.playing !== true || this.edges.dashed || performance.now() - this.painted >= MANY
        );
    }

    private paintEdges(): void {
        this.painted = performance.now();
        if (this.drawing !== null) {
            const weights = this.frame === null ? [] : this.weightsOf(this.frame);
            this.edges.paint(weights, this.marked, this.seconds, this.drawing.dark);
        }
    }
}
