import { html, nothing, svg, type TemplateResult } from 'lit';
import { classColour, css } from '../drawing/rgb.js';
import type { StreamState } from '../stream/run-listener.js';
import type { TextFrame } from '../stream/text-frame.js';
import type { TextScene } from '../stream/text-scene.js';
import { NO_NUMBER, grouped, percent } from '../text/numbers.js';
import { text } from '../text/texts.js';
import { classMark, markPath } from './class-marks.js';
import type { PlaneTexts } from './plane-texts.js';

/** The plot in words: how far the training is and how well it does. */
export function planeLabel(texts: PlaneTexts, scene: TextScene, frame: TextFrame): string {
    return text(
        texts,
        'text.plane.label',
        scene.shown.texts.length,
        grouped(frame.epoch),
        percent(frame.training.accuracy),
        percent(frame.validation.accuracy),
    );
}

/** Why there is no plane. */
export function noPlane(texts: PlaneTexts, scene: TextScene): string {
    return text(texts, scene.layers.length > 1 ? 'text.plane.broken' : 'text.plane.none');
}

/** What a person must know about the run just now, or null. */
export function planeNotice(
    texts: PlaneTexts,
    state: StreamState,
    frame: TextFrame | null,
): string | null {
    if (state === 'waiting') {
        return text(texts, 'output.reconnecting');
    }
    if (state === 'gone') {
        return text(texts, 'output.gone');
    }
    return frame?.ending === 'BROKEN' ? text(texts, 'output.diverged') : null;
}

/** The byte of a decision or a probability where the network's answer is not a number. */
export const NONE = 255;

export interface PointFacts {
    readonly text: string;
    /** Null of a sentence of one's own. */
    readonly truth: number | null;
    readonly kind: 'NEGATION' | 'IRONY' | 'MIXED' | null;
    /** {@link NONE} where the network's answer is not a number. */
    readonly decision: number;
    readonly probability: number;
}

/** What is known of a point; the one after the last text is the sentence's. */
export function factsOf(scene: TextScene, frame: TextFrame, point: number): PointFacts | null {
    const shown = scene.shown.texts[point];
    if (shown !== undefined) {
        return {
            text: shown.text,
            truth: shown.label,
            kind: shown.kind,
            decision: frame.decisions[point] ?? 0,
            probability: probabilityOf(frame.confidences[point] ?? NONE),
        };
    }
    const { sentence } = frame;
    return sentence === null
        ? null
        : {
              text: sentence.text,
              truth: null,
              kind: null,
              decision: sentence.decision,
              probability: sentence.answers[sentence.decision] ?? Number.NaN,
          };
}

function probabilityOf(byte: number): number {
    return byte === NONE ? Number.NaN : byte / 254;
}

/** A point's text, its class, and what the network decides. */
export function pointNote(
    texts: PlaneTexts,
    scene: TextScene,
    { text: letters, truth, kind, decision, probability }: PointFacts,
): TemplateResult {
    return html`<div class="note" lang=${scene.language}>
        ${truth === null ? html`<b>${text(texts, 'text.plane.sentence')}</b>` : nothing}
        <p>${letters}</p>
        <dl>
            ${
                truth === null
                    ? nothing
                    : html`<dt>${text(texts, 'text.plane.truth')}</dt>
                          <dd>${classChip(scene, truth)}</dd>`
            }
            <dt>${text(texts, 'text.plane.decision')}</dt>
            <dd>
                ${decision === NONE ? NO_NUMBER : classChip(scene, decision)}
                ${percent(probability)}
            </dd>
        </dl>
        ${kind === null ? nothing : html`<small>${text(texts, `text.kind.${kind}`)}</small>`}
    </div>`;
}

/** The same for a screen reader. */
export function pointSpoken(
    texts: PlaneTexts,
    scene: TextScene,
    point: number,
    facts: PointFacts,
): string {
    const name = (label: number) => scene.classes[label] ?? NO_NUMBER;
    if (facts.truth === null) {
        const words = [facts.text, name(facts.decision), percent(facts.probability)];
        return `${text(texts, 'text.plane.sentence')}: ${words.join(', ')}`;
    }
    return text(
        texts,
        'text.plane.point',
        point + 1,
        scene.shown.texts.length,
        facts.text,
        name(facts.truth),
        name(facts.decision),
        percent(facts.probability),
    );
}

/** A class by its mark, colour and name. */
export function classChip(scene: TextScene, label: number): TemplateResult {
    const name = scene.classes[label] ?? String(label);
    return html`<span class="chip-class"
        ><svg width="12" height="12" viewBox="-6 -6 12 12" aria-hidden="true">
            ${svg`<path d=${markPath(classMark(label), 4.2)} fill=${css(classColour(label))} />`}</svg
        >${name}</span
    >`;
}
