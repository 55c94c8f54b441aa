import { LitElement, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { SchemeController } from '../drawing/scheme-controller.js';
import type { Frame } from '../stream/frame.js';
import { RunController } from '../stream/run-controller.js';
import type { Focus, PlanePoint, StreamState } from '../stream/run-stream.js';
import { PLANE, type Scene } from '../stream/scene.js';
import { text } from '../text/texts.js';
import { axes } from './axes.js';
import { colourKey } from './colour-key.js';
import { DrawingHand } from './drawing-hand.js';
import { OutputDrawing } from './output-drawing.js';
import { focusName, noticeOf, plotLabel } from './output-words.js';
import { outputStyles } from './output-styles.js';
import type { OutputTexts } from './output-texts.js';
import type { DrawMode } from './pen.js';
import { toPixels, toPlane } from './plane.js';
import { probeLine } from './probe-line.js';

/** How often the plot's label follows the training, in milliseconds. */
const WORDS = 1000;
/** By how much an arrow key moves the crosshair on the plane; with Shift four times that. */
const KEY_STEP = 0.25;

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
    private readonly observer = new ResizeObserver(([entry]) => this.resized(entry));
    private readonly scheme = new SchemeController(this, () => this.paint());
    private readonly hand = new DrawingHand(this, () => this.paintPoints());
    private readonly run = new RunController(this, {
        scene: (scene) => this.sceneCame(scene),
        frame: (frame) => this.frameCame(frame),
        focus: (focus) => this.focusCame(focus),
        state: (connection) => (this.connection = connection),
    });

    override connectedCallback(): void {
        super.connectedCallback();
        if (this.hasUpdated) {
            this.observer.observe(this.plot);
        }
    }

    override disconnectedCallback(): void {
        super.disconnectedCallback();
        this.observer.disconnect();
    }

    protected override firstUpdated(): void {
        this.drawing = new OutputDrawing(this.boundary, this.points);
        this.observer.observe(this.plot);
    }

    protected override updated(changed: PropertyValues<this>): void {
        if (changed.has('discretize')) {
            this.paint();
        } else if (changed.has('showTest') || changed.has('drawLabel')) {
            this.paintPoints();
        }
    }

    protected override render(): TemplateResult {
        const { scene, texts, frame, drawMode } = this;
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
                ${this.overlay(scene)}
            </div>
            ${scene === null ? nothing : colourKey(scene, texts)} ${this.readout(scene)}
        </div>`;
    }

    private overlay(scene: Scene | null): TemplateResult {
        const { focused, texts, point } = this;
        const notice = noticeOf(texts, this.connection, this.frame?.diverged === true);
        return html`${point === null ? nothing : this.crosshair(point)}
            ${
                focused === null || scene === null
                    ? nothing
                    : html`<div class="chip">${focusName(texts, focused, scene)}</div>`
            }
            <div role="status">
                ${notice === null ? nothing : html`<div class="chip low">${notice}</div>`}
            </div>`;
    }

    private crosshair(point: PlanePoint): TemplateResult {
        const { left, top } = toPixels(point.x, point.y, 100);
        const kind = this.drawMode === 'erase' ? 'eraser' : 'cross';
        return html`<div class=${kind} style="left:${left}%;top:${top}%"></div>`;
    }

    private readout(scene: Scene | null): TemplateResult {
        const { point, texts, byKey, drawMode } = this;
        const hints = {
            off: 'output.hint',
            add: 'output.drawHint',
            erase: 'output.eraseHint',
        } as const;
        return html`<p
            class="readout ${point === null ? '' : 'live'}"
            aria-live=${byKey ? 'polite' : 'off'}
        >
            ${
                point === null || scene === null
                    ? text(texts, hints[drawMode])
                    : probeLine(point, this.frame?.probe ?? null, scene, texts)
            }
        </p>`;
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

    private resized(entry: ResizeObserverEntry | undefined): void {
        this.side = entry?.contentRect.width ?? 0;
        this.paint();
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
        const step = KEY_STEP * (event.shiftKey ? 4 : 1);
        const hold = (value: number) => Math.max(-PLANE, Math.min(PLANE, value));
        const moves: Readonly<Record<string, PlanePoint>> = {
            ArrowLeft: { x: hold(point.x - step), y: point.y },
            ArrowRight: { x: hold(point.x + step), y: point.y },
            ArrowUp: { x: point.x, y: hold(point.y + step) },
            ArrowDown: { x: point.x, y: hold(point.y - step) },
        };
        const moved = moves[event.key];
        if (moved !== undefined) {
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
