import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { BLUE, ORANGE, css } from '../drawing/rgb.js';
import { cardStyles } from '../network/card-styles.js';
import { FloatingCard } from '../network/floating-card.js';
import { layerSettings, type HiddenControls } from '../network/layer-controls.js';
import type { TextFrame } from '../stream/text-frame.js';
import type { TextScene } from '../stream/text-scene.js';
import { significant } from '../text/numbers.js';
import { text } from '../text/texts.js';
import { classMeans } from './class-means.js';
import { layerName, unitTitle } from './layer-names.js';
import type { TextNetworkTexts, TextSubject } from './text-network-texts.js';
import { controlsOf } from './text-heads.js';
import { unitCardStyles } from './unit-card-styles.js';
import { influencesOn, type Influences } from './unit-inputs.js';

/** The most classes whose means are listed. */
const CLASSES = 6;

/** The card of a unit: what excites and inhibits it, its bias, and what it says of each class. */
@customElement('np-unit-card')
export class UnitCard extends FloatingCard {
    static override styles = [cardStyles, unitCardStyles];

    @property({ attribute: false }) override subject: TextSubject | null = null;
    @property({ attribute: false }) scene: TextScene | null = null;
    @property({ attribute: false }) frame: TextFrame | null = null;
    @property({ attribute: false }) texts: TextNetworkTexts = {};
    @property({ type: Boolean }) editable = false;
    @property({ type: Number }) maxUnits = 64;
    @property({ attribute: false }) unitChoices: readonly number[] = [];
    @property({ attribute: false }) hides: HiddenControls = { layers: false, activations: false };

    /** No number of this card can be typed in. */
    readonly typing = false;

    protected override render(): TemplateResult | typeof nothing {
        const { subject, scene, texts, frame } = this;
        if (subject === null || scene === null || subject.layer >= scene.layers.length) {
            return nothing;
        }
        const close = text(texts, 'network.close');
        if (subject.kind === 'layer') {
            const dropout = scene.layers[subject.layer]?.dropout ?? null;
            const settings = html`${layerSettings(
                controlsOf({ ...this.controls, scene }, subject.layer),
            )}${
                dropout === null
                    ? nothing
                    : html`<p class="mute">${text(texts, 'text.network.dropout', dropout)}</p>`
            }`;
            return this.framed(layerName(texts, scene, subject.layer), close, settings);
        }
        const { layer, unit } = subject;
        const title = unitTitle(texts, scene, layer, unit);
        const content = frame === null ? nothing : this.numbers(scene, frame, layer, unit);
        return this.framed(title, close, content);
    }

    private get controls() {
        const { texts, editable, maxUnits, unitChoices, hides } = this;
        return { texts, editable, maxUnits, unitChoices, hides };
    }

    private numbers(
        scene: TextScene,
        frame: TextFrame,
        layer: number,
        unit: number,
    ): TemplateResult {
        const { texts } = this;
        const activation = scene.layers[layer]?.activation ?? null;
        const biases = frame.layers[layer]?.biases ?? null;
        const influences = influencesOn(texts, scene, frame, layer, unit);
        return html`<p class="mute">
                ${activation === null ? nothing : text(texts, `activation.${activation}`)}
                ${
                    biases === null
                        ? nothing
                        : html`· ${text(texts, 'network.bias')} ${significant(biases[unit] ?? NaN)}`
                }
            </p>
            ${
                influences === null
                    ? nothing
                    : html`<div class="lists">
                          <div>${this.list('excites', influences)}</div>
                          <div>${this.list('inhibits', influences)}</div>
                      </div>`
            }
            ${this.means(scene, frame, layer, unit)}
            ${this.pinned ? nothing : html`<p class="mute">${text(texts, 'text.network.hint')}</p>`}`;
    }

    private list(side: 'excites' | 'inhibits', influences: Influences): TemplateResult {
        const { texts } = this;
        const { of } = influences;
        const largest = [...influences.excites, ...influences.inhibits].reduce(
            (most, { weight }) => Math.max(most, Math.abs(weight)),
            0,
        );
        const title =
            of === null
                ? text(texts, `text.network.${side}`)
                : text(texts, `text.network.${side}From`, of);
        const entries = influences[side];
        return html`<h4>${title}</h4>
            ${
                entries.length === 0
                    ? html`<p class="mute">${text(texts, 'text.network.nothing')}</p>`
                    : html`<ul>
                          ${entries.map(({ name, weight }) => bar(name, weight, largest))}
                      </ul>`
            }`;
    }

    private means(
        scene: TextScene,
        frame: TextFrame,
        layer: number,
        unit: number,
    ): TemplateResult | typeof nothing {
        const numbers = frame.layers[layer];
        if (numbers === undefined) {
            return nothing;
        }
        const means = classMeans(scene, numbers, unit);
        const largest = means.reduce((most, { mean }) => Math.max(most, Math.abs(mean) || 0), 0);
        const listed =
            means.length <= CLASSES
                ? means
                : means.sort((a, b) => Math.abs(b.mean) - Math.abs(a.mean)).slice(0, CLASSES);
        return html`<h4>${text(this.texts, 'text.network.means')}</h4>
            <ul>
                ${listed.map(({ label, mean }) =>
                    bar(scene.classes[label] ?? String(label), mean, largest),
                )}
            </ul>`;
    }
}

/** A name, a bar that is as long as the number is large, and the number. */
function bar(name: string, value: number, largest: number): TemplateResult {
    const share = largest > 0 && Number.isFinite(value) ? (Math.abs(value) / largest) * 100 : 0;
    const colour = css(value < 0 ? ORANGE : BLUE);
    return html`<li>
        <span title=${name}>${name}</span>
        <span class="bar"><i style="width:${share}%;background:${colour}"></i></span>
        <span class="value">${significant(value, 2)}</span>
    </li>`;
}

declare global {
    interface HTMLElementTagNameMap {
        'np-unit-card': UnitCard;
    }
}
