import { PLANE } from '../stream/scene.js';
import type { PlanePoint } from '../stream/run-stream.js';

/** Where a point of the plane lies on a square plot of the given side, in CSS pixels. */
export function toPixels(x: number, y: number, side: number): { left: number; top: number } {
    return { left: ((x + PLANE) / (2 * PLANE)) * side, top: ((PLANE - y) / (2 * PLANE)) * side };
}

/** The point of the plane under a pixel of the plot, held within the plane. */
export function toPlane(left: number, top: number, side: number): PlanePoint {
    const hold = (value: number) => Math.max(-PLANE, Math.min(PLANE, value));
    return {
        x: hold((left / side) * 2 * PLANE - PLANE),
        y: hold(PLANE - (top / side) * 2 * PLANE),
    };
}
