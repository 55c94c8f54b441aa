import { LitElement, html, nothing, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { SchemeController } from '../drawing/scheme-controller.js';
import { SizeController } from '../drawing/size-controller.js';
import '../network/np-tip.js';
import type { Box } from '../network/place-card.js';
import { RunController } from '../stream/run-controller.js';
import type { StreamState } from '../stream/run-listener.js';
import type { TextFrame } from '../stream/text-frame.js';
import type { TextScene } from '../stream/text-scene.js';
import { percent } from '../text/numbers.js';
import { text } from '../text/texts.js';
import { PlaneDrawing } from './plane-drawing.js';
import { planeAxes, planeKey } from './plane-key.js';
import { planeStyles } from './plane-styles.js';
import type { PlaneTexts } from './plane-texts.js';
import {
    factsOf,
    noPlane,
    planeLabel,
    planeNotice,
    pointNote,
    pointSpoken,
} from './plane-words.js';

/** How often words follow the training, in milliseconds. */
const WORDS = 500;

/** The last hidden layer as a plane: how the network has moved the texts apart, and what it decides. */
@customElement('np-text-plane')
export class TextPlaneElement extends LitElement {
    static override styles = planeStyles;

    @property({ attribute: 'run-id' }) runId = '';
    @property({ attribute: false }) texts: PlaneTexts = {};

    @state() private scene: TextScene | null = null;
    @state() private connection: StreamState = 'connecting';
    /** The text under the pointer or the keyboard; the one after the last is the sentence. */
    @state() private point: number | null = null;
    @state() private byKey = false;
    @query('.plot') private readonly plot!: HTMLElement;
    @query('.background') private readonly background!: HTMLCanvasElement;
    @query('.points') private readonly points!: HTMLCanvasElement;

    private frame: TextFrame | null = null;
    private drawing: PlaneDrawing | null = null;
    private size = { width: 0, height: 0 };
    private worded = 0;
    protected readonly sizing = new SizeController(this, '.plot', (width, height) => {
        this.size = { width, height };
        this.place();
    });
    private readonly scheme = new SchemeController(this, () => this.place());
    protected readonly run = new RunController(this, {
        textScene: (scene) => {
            this.scene = scene;
            this.frame = null;
            this.choose(null);
        },
        textFrame: (frame, scene) => this.frameCame(frame, scene),
        state: (connection) => (this.connection = connection),
    });

    override disconnectedCallback(): void {
        super.disconnectedCallback();
        this.drawing?.stop();
    }

    protected override firstUpdated(): void {
        this.drawing = new PlaneDrawing(this.background, this.points);
        this.place();
    }

    protected override render(): TemplateResult {
        const { scene, frame, texts, point } = this;
        const plane = frame?.plane ?? null;
        const label =
            scene === null || frame === null
                ? text(texts, 'text.plane.loading')
                : planeLabel(texts, scene, frame);
        return html`<div class="grid">
                ${plane === null ? nothing : planeAxes(texts, plane)}
                <div
                    class="plot ${point === null ? '' : 'on-point'}"
                    role="img"
                    tabindex="0"
                    aria-label=${label}
                    @pointermove=${this.moved}
                    @pointerdown=${this.moved}
                    @pointerleave=${this.left}
                    @keydown=${this.keyed}
                    @blur=${() => this.choose(null)}
                >
                    <canvas
                        class="background"
                        aria-hidden="true"
                        ?hidden=${plane === null}
                    ></canvas>
                    <canvas class="points" aria-hidden="true" ?hidden=${plane === null}></canvas>
                    ${this.overlay()}
                </div>
            </div>
            ${
                scene === null || plane === null
                    ? nothing
                    : html`${planeKey(texts, scene, frame?.sentence?.point != null)}
                          <p>
                              ${text(texts, 'text.plane.agreement', percent(plane.agreement))}
                              ${text(texts, 'text.plane.hint')}
                          </p>`
            }
            ${this.note()}`;
    }

    private overlay(): TemplateResult {
        const { scene, frame, texts, connection } = this;
        const notice = planeNotice(texts, connection, frame);
        const none = scene !== null && frame !== null && frame.plane === null;
        return html`${none ? html`<div class="empty">${noPlane(texts, scene)}</div>` : nothing}
            <div role="status">
                ${notice === null ? nothing : html`<div class="notice">${notice}</div>`}
            </div>`;
    }

    private note(): TemplateResult {
        const { scene, frame, texts, point, byKey } = this;
        const facts =
            scene === null || frame === null || point === null
                ? null
                : factsOf(scene, frame, point);
        const known = scene !== null && point !== null && facts !== null;
        return html`<np-tip .anchor=${known ? this.anchorOf(point) : null}
                >${known ? pointNote(texts, scene, facts) : nothing}</np-tip
            >
            <div class="spoken" aria-live="polite">
                ${known && byKey ? pointSpoken(texts, scene, point, facts) : nothing}
            </div>`;
    }

    private anchorOf(point: number): Box | null {
        const box = this.plot.getBoundingClientRect();
        const { x, y } = this.drawing?.placeOf(point) ?? { x: 0, y: 0 };
        return { left: box.left + x - 6, top: box.top + y - 6, width: 12, height: 12 };
    }

    private frameCame(frame: TextFrame, scene: TextScene): void {
        const turned = (this.frame?.plane == null) !== (frame.plane === null);
        const asked = this.frame?.sentence?.text !== frame.sentence?.text;
        this.frame = frame;
        this.drawing?.show(scene, frame);
        const now = performance.now();
        if (turned || asked || !frame.playing || now - this.worded > WORDS) {
            this.worded = now;
            this.requestUpdate();
        }
    }

    private place(): void {
        const { width, height } = this.size;
        this.drawing?.place(width, height, this.scheme.dark);
    }

    private choose(point: number | null, byKey = false): void {
        this.point = point;
        this.byKey = byKey;
        this.drawing?.mark(point);
    }

    private readonly moved = (event: PointerEvent): void => {
        const box = this.plot.getBoundingClientRect();
        const found = this.drawing?.under(event.clientX - box.left, event.clientY - box.top);
        this.choose(this.frame?.plane == null ? null : (found ?? null));
    };

    /** A finger that is lifted has not gone elsewhere. */
    private readonly left = (event: PointerEvent): void => {
        if (event.pointerType === 'mouse') {
            this.choose(null);
        }
    };

    private readonly keyed = (event: KeyboardEvent): void => {
        const next = this.drawing?.beside(event.key, this.point) ?? null;
        if (next !== null && this.frame?.plane != null) {
            event.preventDefault();
            this.choose(next, true);
        } else if (event.key === 'Escape') {
            this.choose(null);
        }
    };
}

declare global {
    interface HTMLElementTagNameMap {
        'np-text-plane': TextPlaneElement;
    }
}
