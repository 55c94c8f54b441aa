import { LitElement, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { SchemeController } from '../drawing/scheme-controller.js';
import { SizeController } from '../drawing/size-controller.js';
import { CardController } from '../network/card-controller.js';
import { depthControls, type HiddenControls } from '../network/layer-controls.js';
import { fire } from '../network/fire.js';
import { networkStyles } from '../network/network-styles.js';
import { Painting } from '../network/painting.js';
import { nearestUnit, nextUnit, type UnitKey } from '../network/unit-keys.js';
import { RunController } from '../stream/run-controller.js';
import type { TextFrame } from '../stream/text-frame.js';
import { hiddenDenseLayers, type TextScene } from '../stream/text-scene.js';
import { text } from '../text/texts.js';
import './np-unit-card.js';
import { StripesPainter } from './stripes-painter.js';
import { layOutTextScene, type TextLayout } from './text-layout.js';
import { textNetworkStyles } from './text-network-styles.js';
import { hasTextSubject, type TextNetworkTexts, type TextSubject } from './text-network-texts.js';
import { onStage, type TextStage } from './text-stage.js';
import { firstWith, withFirst } from './unit-pages.js';
import { textEdges, textWeights } from './visible-edges.js';

/** How often words and numbers that are not drawn follow the training, in milliseconds. */
const WORDS = 1000;

/** The network on text: the vocabulary in groups, and each unit as what it answers to the texts. */
@customElement('np-text-network')
export class TextNetworkElement extends LitElement {
    static override styles = [networkStyles, textNetworkStyles];

    @property({ attribute: 'run-id' }) runId = '';
    @property({ attribute: false }) texts: TextNetworkTexts = {};
    @property({ type: Boolean }) editable = false;
    @property({ type: Boolean }) hideLayerControls = false;
    @property({ type: Boolean }) hideActivations = false;
    @property({ type: Number, attribute: 'max-layers' }) maxLayers = 8;
    @property({ type: Number, attribute: 'max-units' }) maxUnits = 64;
    @property({ attribute: false }) unitChoices: readonly number[] = [1, 2, 4, 8, 16, 32, 64];

    @state() private scene: TextScene | null = null;
    @state() private size = { width: 0, height: 0 };
    @state() private current: UnitKey = { layer: 0, unit: 0 };
    /** The first unit shown of each layer. */
    @state() private firsts: readonly number[] = [];
    @query('.stage') private readonly stage!: HTMLElement;
    @query('.edges') private readonly edgeCanvas!: HTMLCanvasElement;
    @query('.maps') private readonly mapCanvas!: HTMLCanvasElement;

    private frame: TextFrame | null = null;
    private layout: TextLayout | null = null;
    private stripes: StripesPainter | null = null;
    private painting: Painting<TextFrame> | null = null;
    private worded = 0;
    private readonly coarse = matchMedia('(pointer: coarse)');
    protected readonly sizing = new SizeController(this, '.stage', (width, height) => {
        this.size = { width, height };
    });
    private readonly scheme = new SchemeController(this, () => this.placeDrawing());
    private readonly card = new CardController<TextSubject, TextFrame>(
        this,
        'np-unit-card',
        () => undefined,
    );
    protected readonly run = new RunController(this, {
        textScene: (scene) => this.sceneCame(scene),
        textFrame: (frame) => this.frameCame(frame),
    });

    override disconnectedCallback(): void {
        super.disconnectedCallback();
        this.painting?.stop();
    }

    protected override firstUpdated(): void {
        this.stripes = new StripesPainter(this.mapCanvas);
        this.painting = new Painting(this.edgeCanvas, this.stripes, (frame) =>
            this.layout === null ? [] : textWeights(frame, this.layout),
        );
    }

    protected override willUpdate(): void {
        const { scene, size, firsts } = this;
        this.layout = scene && layOutTextScene(scene, firsts, size, this.coarse.matches);
    }

    protected override updated(changed: PropertyValues): void {
        if (['scene', 'size', 'firsts'].some((name) => changed.has(name))) {
            this.placeDrawing();
            this.card.moved();
        }
    }

    protected override render(): TemplateResult {
        const { scene, layout, texts } = this;
        const hidden = scene === null ? 0 : hiddenDenseLayers(scene).length;
        return html`${scene === null ? nothing : depthControls(this, hidden)}
            <div class="stage" role="group" aria-label=${text(texts, 'text.network.label')}>
                <canvas class="edges" aria-hidden="true"></canvas>
                <canvas class="maps" aria-hidden="true"></canvas>
                ${scene === null || layout === null ? nothing : this.onStage(scene, layout)}
            </div>
            <p class="legend">${text(texts, 'text.network.legend')}</p>
            <np-unit-card
                .texts=${texts}
                .scene=${scene}
                .editable=${this.editable}
                .maxUnits=${this.maxUnits}
                .unitChoices=${this.unitChoices}
                .hides=${this.hides}
                @close-card=${() => this.card.close()}
                @pointerenter=${() => this.card.stay()}
                @pointerleave=${() => this.card.leave()}
                @click=${() => this.card.pin()}
            ></np-unit-card>`;
    }

    private get hides(): HiddenControls {
        return { layers: this.hideLayerControls, activations: this.hideActivations };
    }

    private onStage(scene: TextScene, layout: TextLayout): TemplateResult {
        const { texts, frame, current, editable, maxUnits, unitChoices, hides } = this;
        const shown = { texts, scene, layout, frame, current };
        const stage: TextStage = {
            ...shown,
            editable,
            maxUnits,
            unitChoices,
            hides,
            openLayer: (layer, anchor) => this.card.open({ kind: 'layer', layer }, anchor),
            enterUnit: (key, anchor) => {
                this.current = key;
                this.card.hover({ kind: 'unit', ...key }, anchor);
            },
            leaveUnit: () => this.card.leave(),
            openUnit: (key, anchor) => {
                this.card.open({ kind: 'unit', ...key }, anchor);
                fire(this, 'np-unit-chosen', key);
            },
            keyOnUnit: (event) => this.keyed(event),
            turn: (layer, first) => this.turn(layer, first),
        };
        return onStage(stage);
    }

    private sceneCame(scene: TextScene): void {
        this.scene = scene;
        this.frame = null;
        this.firsts = [];
        this.current = nearestUnit(this.current, scene.layers);
        this.card.sceneCame((subject) => hasTextSubject(scene, subject));
    }

    private frameCame(frame: TextFrame): void {
        this.frame = frame;
        this.painting?.show(frame);
        this.card.frameCame(frame);
        if (performance.now() - this.worded > WORDS) {
            this.worded = performance.now();
            this.requestUpdate();
        }
    }

    private placeDrawing(): void {
        const { scene, layout, painting } = this;
        if (scene !== null && layout !== null && painting !== null) {
            const { dark } = this.scheme;
            this.stripes?.place(scene, layout, dark);
            painting.place({ ...layout, edges: textEdges(layout), dark });
            painting.show(this.frame);
        }
    }

    private turn(layer: number, first: number): void {
        this.firsts = withFirst(this.firsts, this.scene?.layers.length ?? 0, layer, first);
    }

    private keyed(event: KeyboardEvent): void {
        const next = this.scene && nextUnit(event.key, this.current, this.scene.layers);
        if (next !== null) {
            event.preventDefault();
            this.current = next;
            const column = this.layout?.columns[next.layer];
            if (column !== undefined) {
                this.turn(next.layer, firstWith(next, column));
            }
            void this.updateComplete.then(() =>
                this.stage.querySelector<HTMLElement>('.unit[tabindex="0"]')?.focus(),
            );
        }
    }
}

declare global {
    interface HTMLElementTagNameMap {
        'np-text-network': TextNetworkElement;
    }
}
