import type { Places } from './point-motion.js';

interface Size {
    readonly width: number;
    readonly height: number;
}

/** The point nearest to a pixel, none farther than `reach` pixels; null where there is none. */
export function nearestPoint(
    places: Places,
    x: number,
    y: number,
    { width, height }: Size,
    reach = 14,
): number | null {
    let nearest: number | null = null;
    let distance = reach;
    for (let point = 0; 2 * point < places.length; point++) {
        const dx = (places[2 * point] ?? Number.NaN) * width - x;
        const dy = (places[2 * point + 1] ?? Number.NaN) * height - y;
        const away = Math.hypot(dx, dy);
        if (away <= distance) {
            distance = away;
            nearest = point;
        }
    }
    return nearest;
}

const DIRECTIONS: Readonly<Record<string, readonly [x: number, y: number]>> = {
    ArrowLeft: [-1, 0],
    ArrowRight: [1, 0],
    ArrowUp: [0, -1],
    ArrowDown: [0, 1],
};

/**
 * The point to which an arrow key leads: the nearest one in its direction, points off the way counting
 * twice as far; the point itself where there is none. From nowhere, the one nearest to the middle.
 * Null for any other key.
 */
export function pointByKey(
    key: string,
    from: number | null,
    places: Places,
    { width, height }: Size,
): number | null {
    const direction = DIRECTIONS[key];
    if (direction === undefined) {
        return null;
    }
    if (from === null) {
        return nearestPoint(places, width / 2, height / 2, { width, height }, Infinity);
    }
    const [rightward, downward] = direction;
    const startX = (places[2 * from] ?? 0) * width;
    const startY = (places[2 * from + 1] ?? 0) * height;
    let best = from;
    let least = Infinity;
    for (let point = 0; 2 * point < places.length; point++) {
        const dx = (places[2 * point] ?? Number.NaN) * width - startX;
        const dy = (places[2 * point + 1] ?? Number.NaN) * height - startY;
        const ahead = dx * rightward + dy * downward;
        const aside = Math.abs(dx * downward) + Math.abs(dy * rightward);
        const cost = ahead + 2 * aside;
        if (point !== from && ahead > 0.01 && cost < least) {
            least = cost;
            best = point;
        }
    }
    return best;
}
