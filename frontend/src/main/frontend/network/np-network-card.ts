import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { inputsOf, layerAt, type Scene } from '../stream/scene.js';
import type { Frame } from '../stream/frame.js';
import { sourceSymbol } from '../text/symbols.js';
import { text } from '../text/texts.js';
import { cardStyles } from './card-styles.js';
import { edgeCard, unitCard, type CardContext } from './card-content.js';
import { FloatingCard } from './floating-card.js';
import { layerSettings, type HiddenControls } from './layer-controls.js';
import { unitName, type CardSubject, type NetworkTexts } from './network-texts.js';

/**
 * The card that answers "what is this number?" about a unit or an edge, and holds a layer's controls
 * where the columns are narrow. It lies above the page, whole within the viewport.
 */
@customElement('np-network-card')
export class NetworkCard extends FloatingCard {
    static override styles = cardStyles;

    @property({ attribute: false }) override subject: CardSubject | null = null;
    @property({ attribute: false }) scene: Scene | null = null;
    @property({ attribute: false }) frame: Frame | null = null;
    @property({ attribute: false }) texts: NetworkTexts = {};
    @property({ type: Boolean }) editable = false;
    @property({ type: Number }) maxUnits = 32;
    @property({ attribute: false }) hides: HiddenControls = { layers: false, activations: false };

    /** Whether someone is typing a number. */
    typing = false;

    protected override render(): TemplateResult | typeof nothing {
        const { subject, scene, frame } = this;
        if (subject === null || scene === null || subject.layer >= scene.layers.length) {
            return nothing;
        }
        const title = this.title_(subject, scene);
        const content =
            subject.kind === 'layer'
                ? this.layerContent(subject.layer, scene)
                : frame === null
                  ? nothing
                  : this.numbers(subject, scene, frame);
        return this.framed(title, text(this.texts, 'network.close'), content);
    }

    private numbers(
        subject: Exclude<CardSubject, { kind: 'layer' }>,
        scene: Scene,
        frame: Frame,
    ): TemplateResult | typeof nothing {
        const layer = frame.layers[subject.layer];
        if (layer === undefined) {
            return nothing;
        }
        const { texts, pinned, editable } = this;
        const context: CardContext = {
            texts,
            scene,
            layer,
            target: this,
            edits: pinned && editable,
            typing: (typing) => (this.typing = typing),
        };
        const hint = html`<p class="mute">${text(texts, 'network.clickToEdit')}</p>`;
        return html`${
            subject.kind === 'unit' ? unitCard(context, subject) : edgeCard(context, subject)
        }${editable && !pinned ? hint : nothing}`;
    }

    private layerContent(layer: number, scene: Scene): TemplateResult {
        const shape = layerAt(scene, layer);
        const { texts, editable, maxUnits, hides } = this;
        return layerSettings({ texts, layer, shape, editable, maxUnits, hides });
    }

    private title_(subject: CardSubject, scene: Scene): string {
        const { texts } = this;
        if (subject.kind === 'layer') {
            return text(texts, 'network.hiddenLayer', subject.layer + 1);
        }
        const outputs = scene.layers.at(-1)?.units ?? 1;
        const shape = { layers: scene.layers.length, outputs };
        const unit = unitName(texts, subject.layer, subject.unit, shape);
        if (subject.kind === 'unit' || subject.input >= inputsOf(scene, subject.layer)) {
            return unit;
        }
        const source =
            subject.layer === 0
                ? sourceSymbol(scene, 0, subject.input)
                : unitName(texts, subject.layer - 1, subject.input, shape);
        return text(texts, 'network.edge', source, unit);
    }
}

declare global {
    interface HTMLElementTagNameMap {
        'np-network-card': NetworkCard;
    }
}
