import { html, type TemplateResult } from 'lit';
import { classColour, css } from '../drawing/rgb.js';
import type { Scene } from '../stream/scene.js';
import { text } from '../text/texts.js';
import type { OutputTexts } from './output-texts.js';

/** What the colours mean: a scale with numbers, or the classes. */
export function colourKey(scene: Scene, texts: OutputTexts): TemplateResult {
    const classes = scene.layers.at(-1)?.units ?? 1;
    if (classes > 2) {
        return html`<ul class="classes" aria-label=${text(texts, 'output.key')}>
            ${Array.from(
                { length: classes },
                (_, index) =>
                    html`<li><i style="background:${css(classColour(index))}"></i>${index}</li>`,
            )}
        </ul>`;
    }
    const probability = isProbability(scene);
    const [most, middle, least] = probability ? ['1', '0.5', '0'] : ['1', '0', '−1'];
    const title = text(texts, probability ? 'output.probability' : 'output.value');
    return html`<div class="scale" role="img" title=${title} aria-label=${title}>
        <span style="top:0">${most}</span>
        <span style="top:50%">${middle}</span>
        <span style="top:100%">${least}</span>
    </div>`;
}

/** Whether the outputs are probabilities of classes. */
export function isProbability(scene: Scene): boolean {
    const activation = scene.layers.at(-1)?.activation;
    return activation === 'SIGMOID' || activation === 'SOFTMAX';
}
