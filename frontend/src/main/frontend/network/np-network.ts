import { LitElement, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { SchemeController } from '../drawing/scheme-controller.js';
import { SizeController } from '../drawing/size-controller.js';
import { INPUT_LAYER, type Scene } from '../stream/scene.js';
import type { Frame } from '../stream/frame.js';
import { RunController } from '../stream/run-controller.js';
import { text } from '../text/texts.js';
import { CardController } from './card-controller.js';
import { EdgePointer } from './edge-pointer.js';
import { edgeLayers } from './edges.js';
import { depthControls, type HiddenControls } from './layer-controls.js';
import { layOutScene, usedPlaces, type NetworkLayout } from './network-layout.js';
import { MapPainter } from './map-painter.js';
import { networkStyles } from './network-styles.js';
import { Painting } from './painting.js';
import { columnHeads, inputMaps, shownInputs, unitMaps, type StageContext } from './stage.js';
import { nearestUnit, nextUnit, type UnitKey } from './unit-keys.js';
import { hasSubject, type CardSubject, type NetworkTexts } from './network-texts.js';
import './np-network-card.js';

/** How often words and numbers that are not drawn follow the training, in milliseconds. */
const WORDS = 1000;

/** The network: inputs, units and edges as they are while it trains. Shows what the stream says. */
@customElement('np-network')
export class NetworkElement extends LitElement {
    static override styles = networkStyles;

    @property({ attribute: 'run-id' }) runId = '';
    @property({ attribute: false }) texts: NetworkTexts = {};
    @property({ type: Boolean }) editable = false;
    @property({ attribute: false }) hiddenInputs: readonly string[] = [];
    @property({ type: Boolean }) hideLayerControls = false;
    @property({ type: Boolean }) hideActivations = false;
    @property({ type: Number, attribute: 'max-layers' }) maxLayers = 8;
    @property({ type: Number, attribute: 'max-units' }) maxUnits = 32;

    @state() private scene: Scene | null = null;
    @state() private size = { width: 0, height: 0 };
    @state() private current: UnitKey = { layer: 0, unit: 0 };
    @query('.stage') private readonly stage!: HTMLElement;
    @query('.edges') private readonly edgeCanvas!: HTMLCanvasElement;
    @query('.maps') private readonly mapCanvas!: HTMLCanvasElement;

    private frame: Frame | null = null;
    private shown: readonly number[] = [];
    private layout: NetworkLayout | null = null;
    private painting: Painting<Frame> | null = null;
    private maps: MapPainter | null = null;
    private worded = 0;
    private readonly coarse = matchMedia('(pointer: coarse)');
    protected readonly sizing = new SizeController(this, '.stage', (width, height) => {
        this.size = { width, height };
    });
    private readonly scheme = new SchemeController(this, () => this.placeDrawing());
    private readonly card = new CardController<CardSubject, Frame>(
        this,
        'np-network-card',
        (shown) =>
            this.run.focus(
                shown?.kind === 'unit' ? { layer: shown.layer, unit: shown.unit } : null,
            ),
    );
    private readonly pointer = new EdgePointer(this.card, (edge) => this.painting?.highlight(edge));
    private readonly run = new RunController(this, {
        scene: (scene) => this.sceneCame(scene),
        frame: (frame) => this.frameCame(frame),
    });

    override disconnectedCallback(): void {
        super.disconnectedCallback();
        this.painting?.stop();
    }

    protected override firstUpdated(): void {
        this.maps = new MapPainter(this.mapCanvas);
        this.painting = new Painting(this.edgeCanvas, this.maps, ({ layers }) => layers);
    }

    protected override willUpdate(): void {
        const { scene, size } = this;
        this.shown = shownInputs(scene, this.hiddenInputs);
        this.layout = scene && layOutScene(scene, this.shown.length, size, this.coarse.matches);
    }

    protected override updated(changed: PropertyValues): void {
        if (changed.has('scene') || changed.has('size') || changed.has('hiddenInputs')) {
            this.placeDrawing();
            this.card.moved();
        }
    }

    protected override render(): TemplateResult {
        const { scene, layout, texts } = this;
        return html`${scene === null ? nothing : depthControls(this, scene.layers.length - 1)}
            <div
                class="stage"
                role="group"
                aria-label=${text(texts, 'network.label')}
                @pointermove=${this.pointer.moved}
                @pointerleave=${this.pointer.left}
                @click=${this.pointer.clicked}
            >
                <canvas class="edges" aria-hidden="true"></canvas>
                <canvas class="maps" aria-hidden="true"></canvas>
                ${scene === null || layout === null ? nothing : this.onStage(scene, layout)}
            </div>
            <np-network-card
                .texts=${texts}
                .scene=${scene}
                .editable=${this.editable}
                .maxUnits=${this.maxUnits}
                .hides=${this.hides}
                @close-card=${() => this.card.close()}
                @pointerenter=${() => this.card.stay()}
                @pointerleave=${() => this.card.leave()}
                @click=${() => this.card.pin()}
            ></np-network-card>`;
    }

    private get hides(): HiddenControls {
        return { layers: this.hideLayerControls, activations: this.hideActivations };
    }

    private onStage(scene: Scene, layout: NetworkLayout): TemplateResult {
        const context: StageContext = {
            texts: this.texts,
            scene,
            layout,
            frame: this.frame,
            inputs: this.shown,
            current: this.current,
            editable: this.editable,
            hides: this.hides,
            maxUnits: this.maxUnits,
            openLayer: (layer, anchor) => this.card.open({ kind: 'layer', layer }, anchor),
            enterInput: (unit) => this.run.focus({ layer: INPUT_LAYER, unit }),
            leaveInput: () => this.run.focus(null),
            enterUnit: (key, anchor) => this.unitEntered(key, anchor),
            leaveUnit: () => this.card.leave(),
            openUnit: (key, anchor) => this.card.open({ kind: 'unit', ...key }, anchor),
            keyOnUnit: (event) => this.keyed(event),
        };
        return html`${columnHeads(context)}${inputMaps(context)}${unitMaps(context)}`;
    }

    private sceneCame(scene: Scene): void {
        this.scene = scene;
        this.frame = null;
        this.current = nearestUnit(this.current, scene.layers);
        this.card.sceneCame((subject) => hasSubject(scene, subject));
    }

    private frameCame(frame: Frame): void {
        this.frame = frame;
        this.painting?.show(frame);
        this.card.frameCame(frame);
        if (performance.now() - this.worded > WORDS) {
            this.worded = performance.now();
            this.requestUpdate();
        }
    }

    private placeDrawing(): void {
        const { scene, layout, frame, painting } = this;
        if (scene !== null && layout !== null && painting !== null) {
            const inputs = this.shown;
            const edges = edgeLayers(layout, usedPlaces(scene, inputs));
            this.pointer.edges = edges;
            const { dark } = this.scheme;
            this.maps?.place(scene, layout, inputs, dark);
            painting.place({ ...layout, edges, dark });
            painting.show(frame);
        }
    }

    private unitEntered(key: UnitKey, anchor: HTMLElement): void {
        this.current = key;
        this.painting?.highlight(null);
        this.card.hover({ kind: 'unit', ...key }, anchor);
    }

    private keyed(event: KeyboardEvent): void {
        const next = this.scene && nextUnit(event.key, this.current, this.scene.layers);
        if (next !== null) {
            event.preventDefault();
            this.current = next;
            void this.updateComplete.then(() =>
                this.stage.querySelector<HTMLElement>('.unit[tabindex="0"]')?.focus(),
            );
        }
    }
}

declare global {
    interface HTMLElementTagNameMap {
        'np-network': NetworkElement;
    }
}
