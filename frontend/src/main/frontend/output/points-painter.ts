import { classColour, css, neutral, signedColour } from '../drawing/rgb.js';
import { contextOf, fit } from '../drawing/surface.js';
import { PLANE, type Scene } from '../stream/scene.js';
import { toPixels } from './plane.js';

export interface PointsView {
    readonly showTest: boolean;
    readonly dark: boolean;
    /** Points just drawn, which the run does not have yet, with their label. */
    readonly drawn: readonly (readonly [x: number, y: number])[];
    readonly drawnLabel: number;
    /** Where the eraser went just now. */
    readonly erased: readonly Circle[];
}

export interface Circle {
    readonly x: number;
    readonly y: number;
    readonly radius: number;
}

/** Up to so many points all are drawn at full size; more of them shrink. */
const FEW = 400;

/**
 * Draws the examples, training points with a light rim and test points with a dark one, so that each
 * shows on its own colour. Points outside the plane are not drawn.
 */
export class PointsPainter {
    constructor(private readonly canvas: HTMLCanvasElement) {}

    paint(scene: Scene | null, side: number, view: PointsView): void {
        fit(this.canvas, side, side);
        const context = contextOf(this.canvas);
        context.clearRect(0, 0, side, side);
        const count = scene === null ? 0 : scene.trainSize + scene.testSize;
        const radius = (side / 340) * 3.4 * Math.max(0.55, Math.min(1, Math.sqrt(FEW / count)));
        context.lineWidth = Math.max(0.8, radius * 0.36);
        if (scene !== null) {
            if (view.showTest) {
                context.strokeStyle = '#14171c';
                this.paintRange(context, scene, scene.trainSize, count, radius, side, view);
            }
            context.strokeStyle = '#ffffff';
            this.paintRange(context, scene, 0, scene.trainSize, radius, side, view);
        }
        context.strokeStyle = '#ffffff';
        for (const [x, y] of view.drawn) {
            paintPoint(context, x, y, radius, side, labelColour(scene, view.drawnLabel, view.dark));
        }
    }

    private paintRange(
        context: CanvasRenderingContext2D,
        { points, ...scene }: Scene,
        start: number,
        end: number,
        radius: number,
        side: number,
        { dark, erased }: PointsView,
    ): void {
        for (let point = start; point < end; point++) {
            const x = points[3 * point] ?? Number.NaN;
            const y = points[3 * point + 1] ?? Number.NaN;
            const label = points[3 * point + 2] ?? Number.NaN;
            const gone = erased.some((circle) => inside(circle, x, y));
            if (Math.abs(x) <= PLANE && Math.abs(y) <= PLANE && !gone) {
                paintPoint(context, x, y, radius, side, labelColour(scene, label, dark));
            }
        }
    }
}

/** A class's colour, or a regression's value on the signed scale. */
export function labelColour(
    scene: Pick<Scene, 'problem'> | null,
    label: number,
    dark: boolean,
): string {
    return css(
        scene?.problem === 'REGRESSION' ? signedColour(label, neutral(dark)) : classColour(label),
    );
}

function paintPoint(
    context: CanvasRenderingContext2D,
    x: number,
    y: number,
    radius: number,
    side: number,
    colour: string,
): void {
    const { left, top } = toPixels(x, y, side);
    context.beginPath();
    context.arc(left, top, radius, 0, 2 * Math.PI);
    context.fillStyle = colour;
    context.fill();
    context.stroke();
}

function inside(circle: Circle, x: number, y: number): boolean {
    return Math.hypot(x - circle.x, y - circle.y) <= circle.radius;
}
