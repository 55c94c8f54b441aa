import { html, nothing, type TemplateResult } from 'lit';
import type { HiddenPlane } from '../stream/text-frame.js';
import type { TextScene } from '../stream/text-scene.js';
import { percent } from '../text/numbers.js';
import { text } from '../text/texts.js';
import type { PlaneTexts } from './plane-texts.js';
import { classChip } from './plane-words.js';

/** What the axes are, with the share of the variance along each. */
export function planeAxes(texts: PlaneTexts, { explained }: HiddenPlane): TemplateResult {
    const [first = NaN, second = NaN] = explained;
    return html`<div class="axis vertical" aria-hidden="true">
            ${text(texts, 'text.plane.vertical', percent(second))}
        </div>
        <div class="axis horizontal" aria-hidden="true">
            ${text(texts, 'text.plane.horizontal', percent(first))}
        </div>`;
}

/** What the marks mean: the classes, a ring, the sentence. */
export function planeKey(texts: PlaneTexts, scene: TextScene, sentence: boolean): TemplateResult {
    return html`<ul
        class="key"
        aria-label=${text(texts, 'text.plane.key')}
        tabindex=${scene.classes.length > 12 ? 0 : nothing}
    >
        ${scene.classes.map((_, label) => html`<li>${classChip(scene, label)}</li>`)}
        <li>
            <svg width="14" height="14" viewBox="-7 -7 14 14" aria-hidden="true">
                <circle class="ring" r="5.5" stroke-width="1.6" />
            </svg>
            ${text(texts, 'text.plane.wrong')}
        </li>
        ${
            sentence
                ? html`<li>
                      <svg width="16" height="16" viewBox="-8 -8 16 16" aria-hidden="true">
                          <circle class="ring" r="6" stroke-width="2.4" />
                          <circle r="2.4" fill="currentColor" />
                      </svg>
                      ${text(texts, 'text.plane.sentence')}
                  </li>`
                : nothing
        }
    </ul>`;
}
