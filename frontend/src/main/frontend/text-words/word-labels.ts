import type { Places } from '../text-plane/point-motion.js';

export interface LabelSize {
    readonly width: number;
    readonly height: number;
}

/** A word written into the plot: its middle and its size, in pixels. */
export interface Label extends LabelSize {
    readonly word: number;
    readonly x: number;
    readonly y: number;
}

/** What a label that was not written in the picture before must keep free around it, in pixels. */
const GAP = 3;

/**
 * Chooses the words that are written. Each is written over its point, moved into the plot at its
 * edges; one that would cover another gives way and stays a dot. The words of `first` come before all
 * others, in their order, and then the more frequent ones before the rarer ones. A word that was
 * written in the picture before needs no room around it, so that moving words do not flicker.
 */
export function writtenLabels(
    places: Places,
    sizes: readonly LabelSize[],
    plot: LabelSize,
    first: readonly number[],
    before: ReadonlySet<number>,
): Label[] {
    const written: Label[] = [];
    const order = new Set([...first, ...sizes.keys()]);
    for (const word of order) {
        const label = labelOf(word, places, sizes, plot);
        const gap = before.has(word) ? 0 : GAP;
        if (label !== null && !written.some((other) => overlap(label, other, gap))) {
            written.push(label);
        }
    }
    return written;
}

/** A word's label, whether there is room for it or not; null where the word has no place. */
export function labelOf(
    word: number,
    places: Places,
    sizes: readonly LabelSize[],
    plot: LabelSize,
): Label | null {
    const size = sizes[word];
    const x = (places[2 * word] ?? Number.NaN) * plot.width;
    const y = (places[2 * word + 1] ?? Number.NaN) * plot.height;
    if (size === undefined || !Number.isFinite(x) || !Number.isFinite(y)) {
        return null;
    }
    const { width, height } = size;
    return {
        word,
        x: within(x, width, plot.width),
        y: within(y, height, plot.height),
        width,
        height,
    };
}

/** The written label at a pixel; where several are, the one written first. Null where none is. */
export function labelAt(labels: readonly Label[], x: number, y: number): number | null {
    const found = labels.find(
        (label) =>
            Math.abs(x - label.x) <= label.width / 2 && Math.abs(y - label.y) <= label.height / 2,
    );
    return found?.word ?? null;
}

function overlap(one: Label, other: Label, gap: number): boolean {
    return (
        Math.abs(one.x - other.x) < (one.width + other.width) / 2 + gap &&
        Math.abs(one.y - other.y) < (one.height + other.height) / 2 + gap
    );
}

function within(middle: number, size: number, side: number): number {
    return Math.max(size / 2, Math.min(middle, side - size / 2));
}
