import { afterEach, describe, expect, it, vi } from 'vitest';
import { DrawingHand } from '../../main/frontend/output/drawing-hand.js';
import { movedBy } from '../../main/frontend/output/plot-parts.js';
import { toPixels, toPlane } from '../../main/frontend/output/plane.js';

/** On a plot of this side a pixel is a hundredth of the plane's unit times 3. */
const SIDE = 400;

describe('the pen', () => {
    afterEach(() => vi.useRealTimers());

    function hand() {
        const target = new EventTarget();
        const events: { name: string; detail: unknown }[] = [];
        for (const name of ['np-draw', 'np-erase']) {
            target.addEventListener(name, (event) =>
                events.push({ name, detail: (event as CustomEvent<unknown>).detail }),
            );
        }
        return { hand: new DrawingHand(target, () => undefined), events };
    }

    it('puts a point every 8 pixels of a fast stroke, and tells all of them at its end', () => {
        const { hand: drawing, events } = hand();
        drawing.start('add', 200, 200, SIDE);
        drawing.move(220, 200, SIDE);
        expect(events).toEqual([]);
        expect(drawing.points()).toHaveLength(3);
        drawing.end(SIDE);
        const points = [
            [0, 0],
            [0.24, 0],
            [0.48, 0],
        ];
        expect(events).toEqual([{ name: 'np-draw', detail: { points } }]);
    });

    it('puts no point outside the plot', () => {
        const { hand: drawing } = hand();
        drawing.start('add', 395, 10, SIDE);
        drawing.move(435, 10, SIDE);
        expect(drawing.points()).toEqual([[5.85, 5.7]]);
    });

    it('erases around the pointer, with the radius on the plane', () => {
        const { hand: drawing, events } = hand();
        drawing.start('erase', 100, 300, SIDE);
        drawing.end(SIDE);
        const radius: unknown = expect.closeTo(0.42);
        expect(events).toEqual([{ name: 'np-erase', detail: { x: -3, y: -3, radius } }]);
    });

    it('forgets what the run did not answer after a while', () => {
        vi.useFakeTimers();
        const { hand: drawing } = hand();
        drawing.tap('add', { x: 1, y: 2 }, SIDE);
        expect(drawing.points()).toEqual([[1, 2]]);
        vi.advanceTimersByTime(3000);
        expect(drawing.points()).toEqual([]);
    });
});

describe('the plane', () => {
    it('has y upwards and ends at ±6', () => {
        expect(toPixels(-6, 6, SIDE)).toEqual({ left: 0, top: 0 });
        expect(toPlane(300, 300, SIDE)).toEqual({ x: 3, y: -3 });
        expect(toPlane(-20, 500, SIDE)).toEqual({ x: -6, y: -6 });
    });

    it('lets the arrow keys move the crosshair, but not out of it', () => {
        expect(movedBy('ArrowUp', false, { x: 0, y: 0 })).toEqual({ x: 0, y: 0.25 });
        expect(movedBy('ArrowRight', true, { x: 5.5, y: 0 })).toEqual({ x: 6, y: 0 });
        expect(movedBy('Tab', false, { x: 0, y: 0 })).toBeNull();
    });
});
