import type { PlanePoint } from '../stream/run-stream.js';
import { Pen, eraserRadius, hundredths, type DrawMode, type DrawnPoint } from './pen.js';
import { toPlane } from './plane.js';
import type { Circle } from './points-painter.js';

/** How long drawn points are shown without an answer of the run, in milliseconds. */
const PATIENCE = 3000;

/**
 * Draws and erases points by strokes. What a stroke did shows at once, and is told as a whole when
 * the stroke ends; it is forgotten when the run answers with new data.
 */
export class DrawingHand {
    added: readonly DrawnPoint[] = [];
    erased: readonly Circle[] = [];
    private stroke: { readonly pen: Pen; readonly mode: 'add' | 'erase' } | null = null;
    private forgetting: ReturnType<typeof setTimeout> | undefined;

    constructor(
        private readonly target: EventTarget,
        private readonly changed: () => void,
    ) {}

    start(mode: DrawMode, left: number, top: number, side: number): void {
        if (mode !== 'off') {
            this.stroke = { pen: new Pen(), mode };
            this.move(left, top, side);
        }
    }

    move(left: number, top: number, side: number): void {
        if (this.stroke?.pen.moveTo(left, top, side, toPlane) === true) {
            this.changed();
        }
    }

    /** Ends the stroke and tells what it did. */
    end(side: number): void {
        const { stroke } = this;
        this.stroke = null;
        if (stroke === null || stroke.pen.points.length === 0) {
            return;
        }
        if (stroke.mode === 'add') {
            this.tellAdded(stroke.pen.points);
        } else {
            this.tellErased(stroke.pen.points.map(([x, y]) => circle(x, y, side)));
        }
    }

    /** Adds or erases at one point, as the keyboard does. */
    tap(mode: DrawMode, { x, y }: PlanePoint, side: number): void {
        if (mode === 'add') {
            this.tellAdded([[hundredths(x), hundredths(y)]]);
        } else if (mode === 'erase') {
            this.tellErased([circle(x, y, side)]);
        }
    }

    /** All points added and not yet answered, those of the stroke under way included. */
    points(): readonly DrawnPoint[] {
        return this.stroke?.mode === 'add'
            ? [...this.added, ...this.stroke.pen.points]
            : this.added;
    }

    /** All places erased and not yet answered, those of the stroke under way included. */
    circles(side: number): readonly Circle[] {
        const { stroke } = this;
        return stroke?.mode === 'erase'
            ? [...this.erased, ...stroke.pen.points.map(([x, y]) => circle(x, y, side))]
            : this.erased;
    }

    forget(): void {
        clearTimeout(this.forgetting);
        this.added = [];
        this.erased = [];
        this.changed();
    }

    private tellAdded(points: readonly DrawnPoint[]): void {
        this.added = [...this.added, ...points];
        this.fire('np-draw', { points });
    }

    private tellErased(circles: readonly Circle[]): void {
        this.erased = [...this.erased, ...circles];
        circles.forEach((place) => this.fire('np-erase', place));
    }

    private fire(name: string, detail: object): void {
        this.changed();
        clearTimeout(this.forgetting);
        this.forgetting = setTimeout(() => this.forget(), PATIENCE);
        this.target.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
    }
}

function circle(x: number, y: number, side: number): Circle {
    return { x, y, radius: eraserRadius(side) };
}
