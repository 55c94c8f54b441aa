import { LitElement, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { SchemeController } from '../drawing/scheme-controller.js';
import { SizeController } from '../drawing/size-controller.js';
import { RunController } from '../stream/run-controller.js';
import type { StreamState } from '../stream/run-listener.js';
import type { WordsFrame } from '../stream/words-frame.js';
import type { WordsScene } from '../stream/words-scene.js';
import { grouped, percent } from '../text/numbers.js';
import { text } from '../text/texts.js';
import { neighboursSpoken, sidePart } from './neighbour-list.js';
import { wordPlaneStyles } from './word-plane-styles.js';
import type { WordPlaneTexts } from './word-plane-texts.js';
import { explanation, planeLabel, planeNotice } from './word-plane-words.js';
import { WordsDrawing } from './words-drawing.js';

/** How often words follow the training, in milliseconds. */
const WORDS = 300;

/** Word vectors as a plane in which the words move while they are learned. */
@customElement('np-word-plane')
export class WordPlaneElement extends LitElement {
    static override styles = wordPlaneStyles;

    @property({ attribute: 'run-id' }) runId = '';
    @property({ attribute: false }) texts: WordPlaneTexts = {};

    @state() private scene: WordsScene | null = null;
    @state() private connection: StreamState = 'connecting';
    @state() private chosen: number | null = null;
    /** The word under the pointer or the keyboard. */
    @state() private marked: number | null = null;
    @state() private spoken = '';
    @query('.plot') private readonly plot!: HTMLElement;
    @query('canvas') private readonly canvas!: HTMLCanvasElement;

    private frame: WordsFrame | null = null;
    private drawing: WordsDrawing | null = null;
    private size = { width: 0, height: 0 };
    private worded = 0;
    /** Whether the chosen word's neighbours are still to be said. */
    private unsaid = false;
    protected readonly sizing = new SizeController(this, '.plot', (width, height) => {
        this.size = { width, height };
        this.place();
    });
    private readonly scheme = new SchemeController(this, () => this.place());
    private readonly run = new RunController(this, {
        wordsScene: (scene) => this.sceneCame(scene),
        wordsFrame: (frame, scene) => this.frameCame(frame, scene),
        state: (connection) => (this.connection = connection),
    });

    override disconnectedCallback(): void {
        this.run.choose(null);
        super.disconnectedCallback();
        this.drawing?.stop();
    }

    protected override firstUpdated(): void {
        this.drawing = new WordsDrawing(this.canvas);
        this.drawing.choose(this.chosen);
        if (this.scene !== null && this.frame !== null) {
            this.drawing.show(this.scene, this.frame);
        }
        this.place();
    }

    protected override updated(changed: PropertyValues<this>): void {
        if (changed.has('runId')) {
            this.run.choose(this.chosen);
        }
    }

    protected override render(): TemplateResult {
        const { scene, frame, texts, marked } = this;
        const known = scene !== null && frame !== null;
        const [across = NaN, up = NaN] = frame?.plane.explained ?? [];
        return html`<div class="parts">
                <div class="grid">
                    <div class="axis vertical" aria-hidden="true">
                        ${known ? text(texts, 'words.up', percent(up)) : nothing}
                    </div>
                    <div
                        class="plot ${marked === null ? '' : 'on-point'}"
                        role="application"
                        tabindex="0"
                        aria-label=${
                            known ? planeLabel(texts, scene, frame) : text(texts, 'words.loading')
                        }
                        @pointermove=${this.moved}
                        @pointerleave=${() => this.mark(null)}
                        @click=${this.clicked}
                        @keydown=${this.keyed}
                        @blur=${() => this.mark(null)}
                    >
                        <canvas aria-hidden="true"></canvas>
                        ${this.overlay()}
                    </div>
                    <div class="axis horizontal" aria-hidden="true">
                        ${known ? text(texts, 'words.across', percent(across)) : nothing}
                    </div>
                </div>
                ${known ? sidePart(texts, scene, this.chosen, frame.chosen, this.choose) : nothing}
            </div>
            ${known ? explanation(texts, scene) : nothing}
            <div class="spoken" aria-live="polite">${this.spoken}</div>`;
    }

    private overlay(): TemplateResult {
        const notice = planeNotice(this.texts, this.connection, this.frame);
        return html`<div role="status">
            ${notice === null ? nothing : html`<div class="notice">${notice}</div>`}
        </div>`;
    }

    /** The chosen word stays chosen where the new texts have it too. */
    private sceneCame(scene: WordsScene): void {
        const term = this.chosen === null ? null : this.scene?.words[this.chosen]?.term;
        const again = scene.words.findIndex((word) => word.term === term);
        this.scene = scene;
        this.frame = null;
        this.mark(null);
        this.choose(again < 0 ? null : again);
    }

    private frameCame(frame: WordsFrame, scene: WordsScene): void {
        const stopped = this.frame?.playing === true && !frame.playing;
        const answered = this.frame?.chosen?.word !== frame.chosen?.word;
        this.frame = frame;
        this.drawing?.show(scene, frame);
        if (
            frame.chosen !== null &&
            frame.chosen.word === this.chosen &&
            (this.unsaid || stopped)
        ) {
            this.unsaid = false;
            this.spoken = neighboursSpoken(this.texts, scene, frame.chosen);
        }
        const now = performance.now();
        if (stopped || answered || !frame.playing || now - this.worded > WORDS) {
            this.worded = now;
            this.requestUpdate();
        }
    }

    private place(): void {
        const { width, height } = this.size;
        this.drawing?.place(width, height, this.scheme.dark);
    }

    private readonly choose = (word: number | null): void => {
        this.chosen = word;
        this.unsaid = word !== null;
        this.run.choose(word);
        this.drawing?.choose(word);
    };

    private mark(word: number | null): void {
        this.marked = word;
        this.drawing?.mark(word);
    }

    private under(event: MouseEvent): number | null {
        const box = this.plot.getBoundingClientRect();
        return this.drawing?.under(event.clientX - box.left, event.clientY - box.top) ?? null;
    }

    private readonly moved = (event: PointerEvent): void => this.mark(this.under(event));

    /** A click on the chosen word, or on no word, chooses none. */
    private readonly clicked = (event: MouseEvent): void => {
        const word = this.under(event);
        this.choose(word === this.chosen ? null : word);
    };

    private readonly keyed = (event: KeyboardEvent): void => {
        const next = this.drawing?.beside(event.key, this.marked ?? this.chosen) ?? null;
        if (next !== null) {
            event.preventDefault();
            this.mark(next);
            const { term = '', count = 0 } = this.scene?.words[next] ?? {};
            this.spoken = text(this.texts, 'words.counted', term, grouped(count));
        } else if (event.key === 'Enter' && this.marked !== null) {
            event.preventDefault();
            this.choose(this.marked);
        } else if (event.key === 'Escape') {
            this.mark(null);
            this.choose(null);
        }
    };
}

declare global {
    interface HTMLElementTagNameMap {
        'np-word-plane': WordPlaneElement;
    }
}
