import { html, type TemplateResult } from 'lit';
import type { StreamState } from '../stream/run-listener.js';
import type { WordsFrame } from '../stream/words-frame.js';
import type { WordsScene } from '../stream/words-scene.js';
import { grouped, loss } from '../text/numbers.js';
import { text } from '../text/texts.js';
import type { WordPlaneTexts } from './word-plane-texts.js';

/** The plot in words. */
export function planeLabel(texts: WordPlaneTexts, scene: WordsScene, frame: WordsFrame): string {
    return text(texts, 'words.label', scene.words.length, grouped(frame.epoch), loss(frame.loss));
}

/** What a person must know about the run just now, or null. */
export function planeNotice(
    texts: WordPlaneTexts,
    state: StreamState,
    frame: WordsFrame | null,
): string | null {
    if (state === 'waiting') {
        return text(texts, 'output.reconnecting');
    }
    if (state === 'gone') {
        return text(texts, 'output.gone');
    }
    return frame !== null && frame.epoch === 0 && !frame.playing
        ? text(texts, 'words.start')
        : null;
}

/** What the picture shows, and how far it can be trusted. */
export function explanation(texts: WordPlaneTexts, scene: WordsScene): TemplateResult {
    const { words, terms, window, dimensions } = scene;
    return html`<p>${text(texts, 'words.explain', dimensions, window)}</p>
        <p>
            ${text(texts, 'words.shown', words.length, grouped(terms))}
            ${text(texts, 'words.small', grouped(scene.texts))}
        </p>`;
}
