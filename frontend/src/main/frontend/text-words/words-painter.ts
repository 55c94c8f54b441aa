import { contextOf, fit } from '../drawing/surface.js';
import type { NearWord } from '../stream/words-frame.js';
import type { Places } from '../text-plane/point-motion.js';
import type { Label, LabelSize } from './word-labels.js';

/** Letters of the rarest and of the most frequent word, in pixels, on a wide plot. */
const SMALLEST = 11;
const LARGEST = 17;
/** Below this width of the plot, letters shrink. */
const WIDE = 560;
const LINE = 1.25;
const PADDING = 3;
const DOT = 2;

export interface WordsShown {
    readonly words: readonly { readonly term: string; readonly count: number }[];
    readonly places: Places;
    /** The written words, the most important one first. */
    readonly labels: readonly Label[];
    /** The word whose neighbours are asked for, or null. */
    readonly chosen: number | null;
    readonly nearest: readonly NearWord[];
    /** The label of the word under the pointer or the keyboard, or null. */
    readonly marked: Label | null;
    readonly dark: boolean;
    readonly font: string;
}

interface Inks {
    readonly word: string;
    readonly near: string;
    readonly faded: string;
    readonly ground: string;
    readonly chosen: string;
    readonly onChosen: string;
}

const LIGHT: Inks = {
    word: '#1b1f26',
    near: '#075a92',
    faded: '#8b94a1',
    ground: '#f7f8f9',
    chosen: '#0877bd',
    onChosen: '#ffffff',
};
const DARK: Inks = {
    word: '#e9ecf1',
    near: '#7cc4f4',
    faded: '#737d8b',
    ground: '#1b1e23',
    chosen: '#4ba6e4',
    onChosen: '#10131a',
};

/** How large a word is written: its area grows with how often it occurs. */
export function letterSize(count: number, most: number, plotWidth: number): number {
    const full = SMALLEST + (LARGEST - SMALLEST) * Math.sqrt(count / Math.max(1, most));
    return full * Math.max(0.8, Math.min(1, plotWidth / WIDE));
}

/** The space that each word takes when it is written. */
export function labelSizes(
    canvas: HTMLCanvasElement,
    words: WordsShown['words'],
    plotWidth: number,
    font: string,
): LabelSize[] {
    const context = contextOf(canvas);
    const most = words[0]?.count ?? 1;
    return words.map(({ term, count }) => {
        const letters = letterSize(count, most, plotWidth);
        context.font = fontOf(letters, font);
        const width = context.measureText(term).width + 2 * PADDING;
        return { width, height: letters * LINE };
    });
}

/** Draws dots for all words, lines to the neighbours, and above them the labels. */
export function paintWords(canvas: HTMLCanvasElement, shown: WordsShown, size: LabelSize): void {
    fit(canvas, size.width, size.height);
    const context = contextOf(canvas);
    context.clearRect(0, 0, size.width, size.height);
    const inks = shown.dark ? DARK : LIGHT;
    const near = new Set(shown.nearest.flatMap(({ word }) => word ?? []));
    paintDots(context, shown, size, near, inks);
    paintLines(context, shown, size, inks);
    context.textAlign = 'center';
    context.textBaseline = 'middle';
    for (const label of [...shown.labels].reverse()) {
        const faded = shown.chosen !== null && !near.has(label.word);
        const ink = faded ? inks.faded : shown.chosen === null ? inks.word : inks.near;
        if (label.word !== shown.chosen) {
            paintLabel(context, shown, label, ink, inks.ground);
        }
    }
    const chosen = shown.labels.find(({ word }) => word === shown.chosen);
    if (chosen !== undefined) {
        paintPill(context, shown, chosen, inks.chosen, inks.onChosen, null);
    }
    if (shown.marked !== null && shown.marked.word !== shown.chosen) {
        paintPill(context, shown, shown.marked, inks.ground, inks.word, inks.near);
    }
}

function fontOf(letters: number, family: string): string {
    return `500 ${letters}px ${family}`;
}

function paintDots(
    context: CanvasRenderingContext2D,
    { places, labels, chosen }: WordsShown,
    size: LabelSize,
    near: ReadonlySet<number>,
    inks: Inks,
): void {
    const written = new Set(labels.map(({ word }) => word));
    for (let word = 0; 2 * word < places.length; word++) {
        if (!written.has(word)) {
            const { x, y } = pixel(places, word, size);
            context.beginPath();
            context.arc(x, y, near.has(word) ? DOT * 1.5 : DOT, 0, 2 * Math.PI);
            context.fillStyle = near.has(word) || word === chosen ? inks.near : inks.faded;
            context.fill();
        }
    }
}

/** The line to a word at a right angle or beyond is not drawn, that to the same direction is full. */
function paintLines(
    context: CanvasRenderingContext2D,
    { places, chosen, nearest }: WordsShown,
    size: LabelSize,
    inks: Inks,
): void {
    if (chosen === null) {
        return;
    }
    const from = pixel(places, chosen, size);
    context.strokeStyle = inks.near;
    context.lineWidth = 1.5;
    for (const { word, cosine } of nearest) {
        if (word !== null && cosine > 0) {
            const to = pixel(places, word, size);
            context.globalAlpha = 0.6 * cosine;
            context.beginPath();
            context.moveTo(from.x, from.y);
            context.lineTo(to.x, to.y);
            context.stroke();
        }
    }
    context.globalAlpha = 1;
}

function paintLabel(
    context: CanvasRenderingContext2D,
    { words, font }: WordsShown,
    { word, x, y, height }: Label,
    ink: string,
    ground: string,
): void {
    const term = words[word]?.term ?? '';
    context.font = fontOf(height / LINE, font);
    context.lineJoin = 'round';
    context.lineWidth = 3;
    context.strokeStyle = ground;
    context.strokeText(term, x, y);
    context.fillStyle = ink;
    context.fillText(term, x, y);
}

function paintPill(
    context: CanvasRenderingContext2D,
    { words, font }: WordsShown,
    { word, x, y, width, height }: Label,
    ground: string,
    ink: string,
    border: string | null,
): void {
    context.beginPath();
    context.roundRect(x - width / 2 - 3, y - height / 2 - 2, width + 6, height + 4, 6);
    context.fillStyle = ground;
    context.fill();
    if (border !== null) {
        context.lineWidth = 1.5;
        context.strokeStyle = border;
        context.stroke();
    }
    context.font = fontOf(height / LINE, font);
    context.fillStyle = ink;
    context.fillText(words[word]?.term ?? '', x, y);
}

function pixel(places: Places, word: number, size: LabelSize): { x: number; y: number } {
    return {
        x: (places[2 * word] ?? Number.NaN) * size.width,
        y: (places[2 * word + 1] ?? Number.NaN) * size.height,
    };
}
