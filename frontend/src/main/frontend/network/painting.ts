import type { Frame } from '../stream/frame.js';
import type { Scene } from '../stream/scene.js';
import { EdgePainter } from './edge-painter.js';
import type { Edge, EdgeLayer } from './edges.js';
import { MapPainter } from './map-painter.js';
import type { NetworkLayout } from './network-layout.js';

export interface Drawing {
    readonly scene: Scene;
    readonly layout: NetworkLayout;
    /** The features shown, as indices among all seven. */
    readonly inputs: readonly number[];
    readonly edges: readonly EdgeLayer[];
    readonly dark: boolean;
}

/** The shortest time between two drawings of drifting edges, in milliseconds. */
const DRIFTING = 30;

/** The shortest time between two drawings of thousands of edges, in milliseconds. */
const MANY = 250;

/** The two canvases of a network: maps follow the frames, edges drift in between while it trains. */
export class Painting {
    private readonly edges: EdgePainter;
    private readonly maps: MapPainter;
    private readonly still = matchMedia('(prefers-reduced-motion: reduce)');
    private drawing: Drawing | null = null;
    private frame: Frame | null = null;
    private marked: Edge | null = null;
    private tick = 0;
    private painted = 0;
    private seconds = 0;

    constructor(edgeCanvas: HTMLCanvasElement, mapCanvas: HTMLCanvasElement) {
        this.edges = new EdgePainter(edgeCanvas);
        this.maps = new MapPainter(mapCanvas);
    }

    place(drawing: Drawing): void {
        const { scene, layout, inputs, edges, dark } = drawing;
        this.drawing = drawing;
        this.edges.place(edges, layout.width, layout.height);
        this.maps.place(scene, layout, inputs, dark);
        this.painted = 0;
    }

    show(frame: Frame | null): void {
        this.frame = frame;
        this.maps.paint(frame);
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
            const { dark } = this.drawing;
            this.edges.paint(this.frame?.layers ?? [], this.marked, this.seconds, dark);
        }
    }
}
