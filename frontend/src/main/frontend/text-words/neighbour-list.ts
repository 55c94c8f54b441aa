import { html, type TemplateResult } from 'lit';
import type { ChosenWord, NearWord } from '../stream/words-frame.js';
import type { WordsScene } from '../stream/words-scene.js';
import { fixed, grouped } from '../text/numbers.js';
import { text } from '../text/texts.js';
import type { WordPlaneTexts } from './word-plane-texts.js';

/** What stands beside the plane: a menu of all its words, and the neighbours of the chosen one. */
export function sidePart(
    texts: WordPlaneTexts,
    scene: WordsScene,
    chosen: number | null,
    found: ChosenWord | null,
    choose: (word: number | null) => void,
): TemplateResult {
    const near = found?.word === chosen ? found : null;
    return html`<div class="side">
        ${wordMenu(texts, scene, chosen, choose)}
        ${
            near === null
                ? html`<p>${text(texts, 'words.hint')}</p>`
                : neighbourList(texts, scene, near, choose)
        }
    </div>`;
}

/** The chosen word's neighbours with their cosines; one in the plane can be chosen in turn. */
function neighbourList(
    texts: WordPlaneTexts,
    scene: WordsScene,
    chosen: ChosenWord,
    choose: (word: number) => void,
): TemplateResult {
    const { term = '', count = 0 } = scene.words[chosen.word] ?? {};
    return html`<section lang=${scene.language} aria-label=${text(texts, 'words.neighbours', term)}>
        <h3>${text(texts, 'words.neighbours', term)}</h3>
        <p class="count">${text(texts, 'words.counted', term, grouped(count))}</p>
        ${
            chosen.nearest.length === 0
                ? html`<p>${text(texts, 'words.none')}</p>`
                : html`<ol>
                      ${chosen.nearest.map((near) => row(texts, near, choose))}
                  </ol>`
        }
    </section>`;
}

/** The bar is as long as the cosine is above 0. */
function row(
    texts: WordPlaneTexts,
    { term, cosine, word }: NearWord,
    choose: (word: number) => void,
): TemplateResult {
    const value = fixed(cosine, 2);
    return html`<li>
        ${
            word === null
                ? html`<span class="term" title=${text(texts, 'words.rare')}>${term}</span>`
                : html`<button class="term" @click=${() => choose(word)}>${term}</button>`
        }
        <span class="bar" aria-hidden="true">
            <span style="width: ${Math.max(0, Math.min(1, cosine)) * 100}%"></span>
        </span>
        <span class="value" aria-label=${text(texts, 'words.cosine', value)} role="img"
            >${value}</span
        >
    </li>`;
}

/** The neighbours in one sentence, for a screen reader. */
export function neighboursSpoken(
    texts: WordPlaneTexts,
    scene: WordsScene,
    chosen: ChosenWord,
): string {
    const words = chosen.nearest.map(({ term, cosine }) => `${term} ${fixed(cosine, 2)}`);
    return text(
        texts,
        'words.spoken',
        scene.words[chosen.word]?.term ?? '',
        words.length === 0 ? text(texts, 'words.none') : words.join(', '),
    );
}

/** All words of the plane to choose from, by falling frequency. */
function wordMenu(
    texts: WordPlaneTexts,
    scene: WordsScene,
    chosen: number | null,
    choose: (word: number | null) => void,
): TemplateResult {
    const changed = (event: Event): void => {
        const { value } = event.currentTarget as HTMLSelectElement;
        choose(value === '' ? null : Number(value));
    };
    return html`<label
        >${text(texts, 'words.choose')}
        <select @change=${changed} .value=${chosen === null ? '' : String(chosen)}>
            <option value="" ?selected=${chosen === null}>${text(texts, 'words.nobody')}</option>
            ${scene.words.map(
                ({ term }, word) =>
                    html`<option value=${word} lang=${scene.language} ?selected=${word === chosen}>
                        ${term}
                    </option>`,
            )}
        </select></label
    >`;
}
