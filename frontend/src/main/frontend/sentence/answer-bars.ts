import { html, nothing, type TemplateResult } from 'lit';
import { classColour, css } from '../drawing/rgb.js';
import { percent } from '../text/numbers.js';
import { text } from '../text/texts.js';
import type { SentenceTexts } from './sentence-texts.js';

/** More classes than this are not listed. */
const LISTED = 6;

/** The classes to list: all of few in their order, the most probable of many, the largest first. */
export function listedClasses(answers: readonly number[]): number[] {
    const classes = answers.map((_, index) => index);
    return answers.length <= LISTED
        ? classes
        : classes.sort((a, b) => (answers[b] ?? 0) - (answers[a] ?? 0)).slice(0, LISTED);
}

/** The probability of each class as a bar with its number; the decision in bold. */
export function answerBars(
    texts: SentenceTexts,
    classes: readonly string[],
    answers: readonly number[],
    decision: number,
): TemplateResult {
    const left = answers.length - LISTED;
    return html`<ul class="answers" aria-label=${text(texts, 'text.sentence.answers')}>
            ${listedClasses(answers).map((index) => {
                const share = answers[index] ?? Number.NaN;
                const name = classes[index] ?? String(index);
                const width = Number.isFinite(share) ? share * 100 : 0;
                return html`<li class=${index === decision ? 'decided' : ''}>
                    <span class="name" title=${name}>${name}</span>
                    <span class="bar"
                        ><i style="width:${width}%;background:${css(classColour(index))}"></i
                    ></span>
                    <span class="share">${percent(share)}</span>
                </li>`;
            })}
        </ul>
        ${left > 0 ? html`<p class="mute">${text(texts, 'text.sentence.moreClasses', left)}</p>` : nothing}`;
}
