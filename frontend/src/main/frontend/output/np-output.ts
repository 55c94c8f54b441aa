import { LitElement, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { SchemeController } from '../drawing/scheme-controller.js';
import { SizeController } from '../drawing/size-controller.js';
import type { Frame } from '../stream/frame.js';
import { RunController } from '../stream/run-controller.js';
import type { Focus, PlanePoint, StreamState } from '../stream/run-stream.js';
import type { Scene } from '../stream/scene.js';
import { axes } from './axes.js';
import { colourKey } from './colour-key.js';
import { DrawingHand } from './drawing-hand.js';
import { OutputDrawing } from './output-drawing.js';
import { noticeOf, plotLabel } from './output-words.js';
import { outputStyles } from './output-styles.js';
import type { OutputTexts } from './output-texts.js';
import type { DrawMode } from './pen.js';
import { toPlane } from './plane.js';
import { movedBy, overlay, readout } from './plot-parts.js';

/** How often the plot's label follows the training, in milliseconds. */
const WORDS = 1000;

/** The plot: what the network answers everywhere on the plane, the examples, and a pen. */
@customElement('np-output')
export class OutputElement extends LitElement {
    static override styles = outputStyles;

    @property({ attribute: 'run-id' }) runId = '';
    @property({ attribute: false }) texts: OutputTexts = {};
    @property({ type: Boolean, attribute: 'show-test' }) showTest = false;
    @property({ type: Boolean }) discretize = false;
    @property({ attribute: 'draw-mode' }) drawMode: DrawMode = 'off';
    @property({ type: Number, attribute: 'draw-label' }) drawLabel = 0;

    @state() private scene: Scene | null = null;
    @state() private focused: Focus | null = null;
    @state() private connection: StreamState = 'connecting';
    @state() private point: PlanePoint | null = null;
    @state() private byKey = false;
    @query('.plot') private readonly plot!: HTMLElement;
    @query('.boundary') private readonly boundary!: HTMLCanvasElement;
    @query('.points') private readonly points!: HTMLCanvasElement;

    private frame: Frame | null = null;
    private drawing: OutputDrawing | null = null;
    private side = 0;
    private worded = 0;
    protected readonly size = new SizeController(this, '.plot', (width) => {
        this.side = width;
        this.paint();
    });
    private readonly scheme = new SchemeController(this, () => this.paint());
    private readonly hand = new DrawingHand(this, () => this.paintPoints());
    private readonly run = new RunController(this, {
        scene: (scene) => this.sceneCame(scene),
        frame: (frame) => this.frameCame(frame),
        focus: (focus) => this.focusCame(focus),
        state: (connection) => (this.connection = connection),
    });

    protected override firstUpdated(): void {
        this.drawing = new OutputDrawing(this.boundary, this.points);
    }

    protected override updated(changed: PropertyValues<this>): void {
        if (changed.has('discretize')) {
            this.paint();
        } else if (changed.has('showTest') || changed.has('drawLabel')) {
            this.paintPoints();
        }
    }

    protected override render(): TemplateResult {
        const { scene, texts, frame, drawMode, focused, point, byKey } = this;
        const probe = frame?.probe ?? null;
        const state = { texts, scene, focused, point, probe, mode: drawMode, byKey };
        return html`<div class="grid">
            ${axes()}
            <div
                class="plot ${drawMode === 'off' ? '' : 'drawing'}"
                role=${drawMode === 'off' ? 'img' : 'application'}
                tabindex="0"
                aria-label=${plotLabel(texts, drawMode, scene, frame)}
                @pointerdown=${this.pressed}
                @pointermove=${this.moved}
                @pointerup=${this.released}
                @pointercancel=${this.released}
                @pointerleave=${() => this.probe(null)}
                @keydown=${this.keyed}
                @blur=${() => this.probe(null)}
            >
                <canvas class="boundary" aria-hidden="true"></canvas>
                <canvas class="points" aria-hidden="true"></canvas>
                ${overlay(state, noticeOf(texts, this.connection, frame?.diverged === true))}
            </div>
            ${scene === null ? nothing : colourKey(scene, texts)} ${readout(state)}
        </div>`;
    }

    private sceneCame(scene: Scene): void {
        this.scene = scene;
        this.frame = null;
        this.hand.forget();
    }

    private frameCame(frame: Frame): void {
        const first = this.frame === null;
        const turned = this.frame?.diverged !== frame.diverged;
        this.frame = frame;
        this.paintBoundary();
        const now = performance.now();
        if (first || turned || this.point !== null || now - this.worded > WORDS) {
            this.worded = now;
            this.requestUpdate();
        }
    }

    private focusCame(focus: Focus | null): void {
        this.focused = focus;
        this.paintBoundary();
    }

    private paint(): void {
        this.paintBoundary();
        this.paintPoints();
    }

    private paintBoundary(): void {
        const { scene, frame, side, discretize, focused } = this;
        if (scene !== null && frame !== null && side > 0) {
            const view = { side, dark: this.scheme.dark, discretize, focus: focused };
            this.drawing?.paintBoundary(scene, frame, view);
        }
    }

    private paintPoints(): void {
        const { scene, side, showTest, drawLabel, hand } = this;
        if (side > 0) {
            this.drawing?.points.paint(scene, side, {
                showTest,
                dark: this.scheme.dark,
                drawn: hand.points(),
                drawnLabel: drawLabel,
                erased: hand.circles(side),
            });
        }
    }

    private probe(point: PlanePoint | null, byKey = false): void {
        this.point = point;
        this.byKey = byKey;
        this.run.probe(point);
    }

    private readonly pressed = (event: PointerEvent): void => {
        if (event.button === 0) {
            this.hand.start(this.drawMode, event.offsetX, event.offsetY, this.side);
            if (this.drawMode !== 'off') {
                this.plot.setPointerCapture(event.pointerId);
            }
            this.moved(event);
        }
    };

    private readonly moved = (event: PointerEvent): void => {
        const { offsetX, offsetY } = event;
        this.hand.move(offsetX, offsetY, this.side);
        this.probe(toPlane(offsetX, offsetY, this.side));
    };

    private readonly released = (): void => this.hand.end(this.side);

    private readonly keyed = (event: KeyboardEvent): void => {
        const point = this.point ?? { x: 0, y: 0 };
        const moved = movedBy(event.key, event.shiftKey, point);
        if (moved !== null) {
            event.preventDefault();
            this.probe(moved, true);
        } else if (event.key === 'Enter' && this.drawMode !== 'off') {
            event.preventDefault();
            this.hand.tap(this.drawMode, point, this.side);
        }
    };
}

declare global {
    interface HTMLElementTagNameMap {
        'np-output': OutputElement;
    }
}
