import { activationOf } from '../drawing/output-table.js';
import type { TextLayerFrame } from '../stream/text-frame.js';
import { classBands, type TextScene } from '../stream/text-scene.js';

export interface ClassMean {
    readonly label: number;
    /** NaN where no value is a number. */
    readonly mean: number;
}

/** A unit's mean activation over the shown texts of each class. */
export function classMeans(
    { shown }: TextScene,
    { activations, scale }: TextLayerFrame,
    unit: number,
): ClassMean[] {
    const start = unit * shown.texts.length;
    return classBands(shown.texts).map((band) => {
        let sum = 0;
        let count = 0;
        for (let text = band.start; text < band.end; text++) {
            const value = activationOf(activations[start + text] ?? 255, scale);
            if (!Number.isNaN(value)) {
                sum += value;
                count++;
            }
        }
        return { label: band.label, mean: count === 0 ? Number.NaN : sum / count };
    });
}
