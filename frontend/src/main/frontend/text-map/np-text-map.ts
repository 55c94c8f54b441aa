import { LitElement, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { CellController } from '../drawing/cell-controller.js';
import { SchemeController } from '../drawing/scheme-controller.js';
import { SizeController } from '../drawing/size-controller.js';
import { fire } from '../network/fire.js';
import '../network/np-tip.js';
import { RunController } from '../stream/run-controller.js';
import type { TextFrame } from '../stream/text-frame.js';
import { classBands, type TextScene } from '../stream/text-scene.js';
import { ActivationMapPainter } from './activation-map-painter.js';
import { cellMarker, cellNote, cellSpoken, factsOfCell } from './map-cells.js';
import {
    bandNames,
    caption,
    layerChoice,
    mapLabel,
    mapLegend,
    rowHeight,
    unitRows,
} from './map-parts.js';
import { mapStyles } from './map-styles.js';
import type { MapTexts } from './map-texts.js';
import { textOrder } from './text-order.js';

/** How often words follow the training, in milliseconds. */
const WORDS = 500;

/** A layer's activations for all shown texts: a row for each unit, the texts class by class. */
@customElement('np-text-map')
export class TextMapElement extends LitElement {
    static override styles = mapStyles;

    @property({ attribute: 'run-id' }) runId = '';
    @property({ attribute: false }) texts: MapTexts = {};
    /** The layer shown, among all layers; null for the last hidden one. */
    @property({ type: Number }) layer: number | null = null;

    @state() private scene: TextScene | null = null;
    @state() private sorted: number | null = null;
    @state() private width = 0;
    @query('.map') private readonly map!: HTMLElement | null;
    @query('canvas') private readonly canvas!: HTMLCanvasElement | null;

    private frame: TextFrame | null = null;
    private order: readonly number[] = [];
    private painter: ActivationMapPainter | null = null;
    private worded = 0;
    protected readonly sizing = new SizeController(this, '.map', (width) => {
        this.width = width;
    });
    private readonly scheme = new SchemeController(this, () => this.paint());
    private readonly cells = new CellController(
        this,
        () => this.map,
        () => ({ columns: this.order.length, rows: this.units }),
        ({ row }) => this.sort(row),
    );
    protected readonly run = new RunController(this, {
        textScene: (scene) => {
            this.scene = scene;
            this.frame = null;
            this.sorted = null;
            this.cells.clear();
        },
        textFrame: (frame) => this.frameCame(frame),
    });

    protected override updated(changed: PropertyValues): void {
        if (this.canvas !== null) {
            this.painter ??= new ActivationMapPainter(this.canvas);
        }
        if (changed.size > 0) {
            this.paint();
        }
    }

    protected override render(): TemplateResult {
        const { scene, texts, frame, sorted } = this;
        const units = this.units;
        const height = units * rowHeight(units);
        const label = scene === null ? '' : mapLabel(texts, scene, this.shown);
        return html`${scene === null ? nothing : layerChoice(texts, scene, this.shown, this.choose)}
            <div class="grid">
                ${scene === null ? nothing : bandNames(scene, this.width)}
                ${unitRows(texts, units, sorted, this.sort)}
                <div
                    class="map"
                    role="img"
                    tabindex="0"
                    aria-label=${label}
                    style="height:${height}px"
                    @pointerdown=${this.cells.moved}
                    @pointermove=${this.cells.moved}
                    @pointerleave=${this.cells.left}
                    @blur=${this.cells.clear}
                    @click=${this.cells.clicked}
                    @keydown=${this.cells.keyed}
                >
                    <canvas aria-hidden="true"></canvas>
                    ${cellMarker(this.cells.cell, this.order.length, units)}
                </div>
            </div>
            ${
                scene === null
                    ? nothing
                    : html`<div class="under">
                          <span>${caption(texts, scene, sorted)}</span>
                          ${mapLegend(texts, scene, frame, this.shown)}
                      </div>`
            }
            ${this.note()}`;
    }

    private get shown(): number {
        const last = (this.scene?.layers.length ?? 1) - 1;
        return Math.max(0, Math.min(this.layer ?? last - 1, last));
    }

    private get units(): number {
        return this.scene?.layers[this.shown]?.units ?? 0;
    }

    private note(): TemplateResult {
        const { scene, frame, texts, order, cells } = this;
        const facts =
            scene === null || frame === null || cells.cell === null
                ? null
                : factsOfCell(texts, scene, frame, this.shown, order, cells.cell);
        const known = scene !== null && facts !== null;
        return html`<np-tip .anchor=${known ? cells.anchor : null}
                >${known ? cellNote(texts, scene, facts) : nothing}</np-tip
            >
            <div class="spoken" aria-live="polite">
                ${known && cells.byKey ? cellSpoken(texts, facts) : nothing}
            </div>`;
    }

    private frameCame(frame: TextFrame): void {
        this.frame = frame;
        this.paint();
        const now = performance.now();
        if (!frame.playing || now - this.worded > WORDS) {
            this.worded = now;
            this.requestUpdate();
        }
    }

    private paint(): void {
        const { scene, frame, width, units, sorted, painter } = this;
        const numbers = frame?.layers[this.shown];
        if (scene === null || numbers === undefined || width === 0 || painter === null) {
            return;
        }
        const { texts } = scene.shown;
        this.order = textOrder(texts, sorted === null ? null : numbers.activations, sorted ?? 0);
        painter.paint(numbers, {
            units,
            order: this.order,
            output: this.shown === scene.layers.length - 1,
            borders: classBands(texts)
                .slice(1)
                .map(({ start }) => start / texts.length),
            width,
            height: units * rowHeight(units),
            dark: this.scheme.dark,
        });
    }

    private readonly choose = (layer: number): void => {
        this.layer = layer;
        this.sorted = null;
        this.cells.clear();
        fire(this, 'np-layer-chosen', { layer });
    };

    private readonly sort = (unit: number): void => {
        this.sorted = this.sorted === unit ? null : unit;
    };
}

declare global {
    interface HTMLElementTagNameMap {
        'np-text-map': TextMapElement;
    }
}
