import { classColour, css } from '../drawing/rgb.js';
import { CellImage, contextOf, fit } from '../drawing/surface.js';
import type { HiddenPlane } from '../stream/text-frame.js';
import { addMark, classMark } from './class-marks.js';
import {
    FINE_COLUMNS,
    FINE_ROWS,
    decisionColours,
    paintDecisions,
    type DecisionColours,
} from './decision-image.js';
import { NONE } from './plane-words.js';
import type { Places } from './point-motion.js';

/** The background of the plane: what the output decides everywhere. */
export class DecisionPainter {
    private readonly image = new CellImage(FINE_COLUMNS, FINE_ROWS);
    private colours: DecisionColours = [];
    private dark: boolean | null = null;

    constructor(private readonly canvas: HTMLCanvasElement) {}

    paint(
        plane: HiddenPlane,
        classes: number,
        dark: boolean,
        size: { readonly width: number; readonly height: number },
    ): void {
        fit(this.canvas, size.width, size.height);
        if (dark !== this.dark || classes !== this.colours.length) {
            this.dark = dark;
            this.colours = decisionColours(classes, dark);
        }
        paintDecisions(plane, this.colours, this.image.pixels);
        this.image.commit();
        const context = contextOf(this.canvas);
        context.imageSmoothingQuality = 'high';
        context.drawImage(this.image.canvas, 0, 0, size.width, size.height);
    }
}

export interface PointsShown {
    /** The shown texts, and the sentence last where there is one. */
    readonly places: Places;
    readonly labels: readonly number[];
    readonly decisions: Uint8Array;
    /** Whether the last place is the sentence's. */
    readonly sentence: boolean;
    /** The point under the pointer or the keyboard, or null. */
    readonly marked: number | null;
    readonly dark: boolean;
}

/** Draws the texts: each in its true class's colour and mark, a ring around those decided wrong. */
export function paintPoints(
    canvas: HTMLCanvasElement,
    shown: PointsShown,
    size: { readonly width: number; readonly height: number },
): void {
    fit(canvas, size.width, size.height);
    const context = contextOf(canvas);
    context.clearRect(0, 0, size.width, size.height);
    const { labels, decisions, places, marked, sentence } = shown;
    const radius = pointRadius(size.width, labels.length);
    const at = (index: number) => ({
        x: (places[2 * index] ?? Number.NaN) * size.width,
        y: (places[2 * index + 1] ?? Number.NaN) * size.height,
    });
    const ink = shown.dark ? '#ffffff' : '#14171c';
    context.lineJoin = 'round';
    const wrong = (index: number) => isWrong(labels[index], decisions[index]);
    const wrongLast = [...labels.keys()].sort((a, b) => Number(wrong(a)) - Number(wrong(b)));
    for (const index of wrongLast) {
        const { x, y } = at(index);
        const label = labels[index] ?? 0;
        paintMark(context, x, y, radius, label, '#ffffff');
        if (wrong(index)) {
            ring(context, x, y, radius + 2.6, 1.6, ink);
        }
    }
    if (marked !== null && marked < labels.length) {
        const { x, y } = at(marked);
        paintMark(context, x, y, radius * 1.5, labels[marked] ?? 0, '#ffffff');
        ring(context, x, y, radius * 1.5 + 4, 2, ink);
    }
    if (sentence) {
        const { x, y } = at(labels.length);
        paintSentence(context, x, y, ink, shown.dark);
    }
}

/** Whether the network decides for another class; not where its answer is no number. */
export function isWrong(label: number | undefined, decision: number | undefined): boolean {
    return decision !== NONE && label !== decision;
}

/** Up to so many points all are drawn at full size; more of them shrink. */
const FEW = 120;

export function pointRadius(width: number, points: number): number {
    const crowd = Math.max(0.75, Math.min(1, Math.sqrt(FEW / Math.max(1, points))));
    return Math.max(2.8, Math.min(5, (width / 560) * 5) * crowd);
}

function paintMark(
    context: CanvasRenderingContext2D,
    x: number,
    y: number,
    radius: number,
    label: number,
    outline: string,
): void {
    context.beginPath();
    addMark(context, classMark(label), x, y, radius);
    context.fillStyle = css(classColour(label));
    context.lineWidth = Math.max(1, radius * 0.36);
    context.strokeStyle = outline;
    context.stroke();
    context.fill();
}

function ring(
    context: CanvasRenderingContext2D,
    x: number,
    y: number,
    radius: number,
    width: number,
    colour: string,
): void {
    context.beginPath();
    context.arc(x, y, radius, 0, 2 * Math.PI);
    context.lineWidth = width;
    context.strokeStyle = colour;
    context.stroke();
}

/** The typed sentence: a large target that no class's mark looks like. */
function paintSentence(
    context: CanvasRenderingContext2D,
    x: number,
    y: number,
    ink: string,
    dark: boolean,
): void {
    context.beginPath();
    context.arc(x, y, 9, 0, 2 * Math.PI);
    context.fillStyle = dark ? '#14171c' : '#ffffff';
    context.fill();
    ring(context, x, y, 9, 3, ink);
    context.beginPath();
    context.arc(x, y, 3.5, 0, 2 * Math.PI);
    context.fillStyle = ink;
    context.fill();
}
