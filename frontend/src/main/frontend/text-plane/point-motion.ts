/** How long points take to where a frame has them, in milliseconds. */
const GLIDE = 160;

/** Where points are on the plot: shares of its width and height, from its left and upper edge. */
export type Places = Float32Array;

/** The bounds of a plane. */
export interface PlaneBounds {
    readonly left: number;
    readonly right: number;
    readonly bottom: number;
    readonly top: number;
}

/** The places of points within the bounds of their plane. */
export function placesOf(points: Float32Array, plane: PlaneBounds): Places {
    const width = plane.right - plane.left || 1;
    const height = plane.top - plane.bottom || 1;
    return points.map((value, index) =>
        index % 2 === 0 ? (value - plane.left) / width : (plane.top - value) / height,
    );
}

/**
 * Moves points evenly from where they are to where the newest frame has them. Points whose number
 * has changed, and all of them where motion is not wanted, are there at once.
 */
export class PointMotion {
    private from: Places = new Float32Array();
    private to: Places = new Float32Array();
    private started = 0;
    private still = true;

    /** @param still whether no motion is wanted */
    moveTo(places: Places, now: number, still: boolean): void {
        const there = this.at(now);
        this.still = still || there.length !== places.length;
        this.from = this.still ? places : there;
        this.to = places;
        this.started = now;
    }

    /** Where the points are. */
    at(now: number): Places {
        const share = this.share(now);
        if (share >= 1) {
            return this.to;
        }
        return this.to.map((end, index) => {
            const start = this.from[index] ?? end;
            return start + (end - start) * share;
        });
    }

    moving(now: number): boolean {
        return this.share(now) < 1;
    }

    private share(now: number): number {
        return this.still ? 1 : Math.min(1, Math.max(0, (now - this.started) / GLIDE));
    }
}
