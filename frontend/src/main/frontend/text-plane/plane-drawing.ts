import type { TextFrame } from '../stream/text-frame.js';
import type { TextScene } from '../stream/text-scene.js';
import { nearestPoint, pointByKey } from './nearest-point.js';
import { DecisionPainter, paintPoints } from './plane-painter.js';
import { PointMotion, placesOf } from './point-motion.js';

/** The two canvases of the plane: the background changes with each frame, the points glide. */
export class PlaneDrawing {
    private readonly background: DecisionPainter;
    private readonly motion = new PointMotion();
    private readonly still = matchMedia('(prefers-reduced-motion: reduce)');
    private scene: TextScene | null = null;
    private frame: TextFrame | null = null;
    private labels: readonly number[] = [];
    private size = { width: 0, height: 0 };
    private dark = false;
    private marked: number | null = null;
    private tick = 0;

    constructor(
        background: HTMLCanvasElement,
        private readonly points: HTMLCanvasElement,
    ) {
        this.background = new DecisionPainter(background);
    }

    /** Takes a new size or colour scheme. */
    place(width: number, height: number, dark: boolean): void {
        this.size = { width, height };
        this.dark = dark;
        this.paintBackground();
        this.glide();
    }

    show(scene: TextScene, frame: TextFrame): void {
        if (scene !== this.scene) {
            this.scene = scene;
            this.labels = scene.shown.texts.map(({ label }) => label);
        }
        this.frame = frame;
        const { plane, sentence } = frame;
        if (plane !== null) {
            const points = Float32Array.of(...plane.points, ...(sentence?.point ?? []));
            this.motion.moveTo(placesOf(points, plane), performance.now(), this.still.matches);
        }
        this.paintBackground();
        this.glide();
    }

    mark(point: number | null): void {
        if (point !== this.marked) {
            this.marked = point;
            this.glide();
        }
    }

    /** The point under a pixel of the plot. */
    under(x: number, y: number): number | null {
        return nearestPoint(this.motion.at(performance.now()), x, y, this.size);
    }

    /** The point to which a key leads. */
    beside(key: string, from: number | null): number | null {
        return pointByKey(key, from, this.motion.at(performance.now()), this.size);
    }

    /** Where a point is on the plot, in pixels. */
    placeOf(point: number): { readonly x: number; readonly y: number } {
        const places = this.motion.at(performance.now());
        const { width, height } = this.size;
        return { x: (places[2 * point] ?? 0) * width, y: (places[2 * point + 1] ?? 0) * height };
    }

    stop(): void {
        cancelAnimationFrame(this.tick);
        this.tick = 0;
    }

    private paintBackground(): void {
        const { scene, frame, size, dark } = this;
        if (scene !== null && frame?.plane != null && size.width > 0) {
            this.background.paint(frame.plane, scene.classes.length, dark, size);
        }
    }

    private readonly glide = (): void => {
        cancelAnimationFrame(this.tick);
        this.tick = 0;
        const { frame, size, labels, dark, marked } = this;
        if (frame?.plane == null || size.width === 0) {
            return;
        }
        const now = performance.now();
        const places = this.motion.at(now);
        const sentence = frame.sentence?.point != null;
        const { decisions } = frame;
        paintPoints(this.points, { places, labels, decisions, sentence, marked, dark }, size);
        if (this.motion.moving(now)) {
            this.tick = requestAnimationFrame(this.glide);
        }
    };
}
