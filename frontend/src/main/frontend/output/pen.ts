import type { PlanePoint } from '../stream/run-stream.js';
import { PLANE } from '../stream/scene.js';

export type DrawMode = 'off' | 'add' | 'erase';

/** A point to be added, as an event carries it. */
export type DrawnPoint = readonly [x: number, y: number];

/** Pixels between two points of one stroke. */
const SPACING = 8;
/** Radius of the eraser in pixels. */
export const ERASER = 14;

/** Collects what one stroke adds, a point every {@link SPACING} pixels, or where it erases. */
export class Pen {
    private lastLeft = Number.NaN;
    private lastTop = Number.NaN;
    private readonly collected: DrawnPoint[] = [];

    /** The points of this stroke so far. */
    get points(): readonly DrawnPoint[] {
        return this.collected;
    }

    /**
     * Moves the pen to a pixel, and fills the way there with points where the pointer was fast.
     *
     * @returns whether a point came
     */
    moveTo(left: number, top: number, side: number, toPlane: ToPlane): boolean {
        if (Number.isNaN(this.lastLeft)) {
            this.put(left, top, side, toPlane);
            return true;
        }
        const way = Math.hypot(left - this.lastLeft, top - this.lastTop);
        const steps = Math.floor(way / SPACING);
        const stepLeft = ((left - this.lastLeft) / way) * SPACING;
        const stepTop = ((top - this.lastTop) / way) * SPACING;
        for (let step = 0; step < steps; step++) {
            this.put(this.lastLeft + stepLeft, this.lastTop + stepTop, side, toPlane);
        }
        return steps > 0;
    }

    private put(left: number, top: number, side: number, toPlane: ToPlane): void {
        this.lastLeft = left;
        this.lastTop = top;
        if (left >= 0 && left <= side && top >= 0 && top <= side) {
            const { x, y } = toPlane(left, top, side);
            this.collected.push([hundredths(x), hundredths(y)]);
        }
    }
}

type ToPlane = (left: number, top: number, side: number) => PlanePoint;

/** The nearest hundredth: own points lie on that lattice. */
export function hundredths(value: number): number {
    return Math.round(value * 100) / 100;
}

/** The eraser's radius on the plane. */
export function eraserRadius(side: number): number {
    return (ERASER / side) * 2 * PLANE;
}
