import { LitElement, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { fire } from '../network/fire.js';
import { RunController } from '../stream/run-controller.js';
import type { SentenceFrame, TextFrame } from '../stream/text-frame.js';
import { percent } from '../text/numbers.js';
import { text } from '../text/texts.js';
import { Announcer } from './announcer.js';
import { answerBars } from './answer-bars.js';
import './np-states-map.js';
import { explanation, reading } from './reading.js';
import { sentenceStyles } from './sentence-styles.js';
import type { SentenceTexts } from './sentence-texts.js';
import { Throttle } from './throttle.js';

/** The longest sentence that the server reads, in characters. */
const LONGEST = 2000;
/** The shortest time between two sentences sent while typing, in milliseconds. */
const TYPING = 30;
/** How long nothing must be typed until the page's address takes the sentence, in milliseconds. */
const TOLD = 300;
/** How often the colours follow the training, in milliseconds. */
const LIVE = 80;

/** A sentence of one's own, read by the network while it is typed and while training runs. */
@customElement('np-sentence')
export class SentenceElement extends LitElement {
    static override styles = sentenceStyles;

    @property({ attribute: 'run-id' }) runId = '';
    @property({ attribute: false }) texts: SentenceTexts = {};
    /** The first text of the field. */
    @property() sentence = '';

    @state() private written = '';
    @state() private shown: SentenceFrame | null = null;
    @state() private classes: readonly string[] = [];
    /** Whether sentences are sequences, which may be cut. */
    @state() private indexed = false;
    /** Whether the network's numbers are no longer finite. */
    @state() private broken = false;
    @state() private spoken = '';

    private told = '';
    private drawn = 0;
    private telling: ReturnType<typeof setTimeout> | undefined;
    private readonly announcer = new Announcer(() => (this.spoken = this.inWords()));
    private readonly asking = new Throttle<string>(TYPING, (sentence) => this.ask(sentence));
    private readonly run = new RunController(this, {
        textScene: ({ classes, vocabulary }) => {
            this.classes = classes;
            this.indexed = vocabulary.indexed;
            this.broken = false;
            this.shown = null;
        },
        textFrame: (frame) => this.frameCame(frame),
    });

    override connectedCallback(): void {
        super.connectedCallback();
        this.ask(this.written);
    }

    override disconnectedCallback(): void {
        this.asking.cancel();
        clearTimeout(this.telling);
        this.announcer.forget();
        this.run.read(null);
        super.disconnectedCallback();
    }

    protected override willUpdate(changed: PropertyValues<this>): void {
        if (changed.has('sentence') && this.sentence !== this.told) {
            this.told = this.sentence;
            this.written = this.sentence;
        }
    }

    protected override updated(changed: PropertyValues<this>): void {
        if (changed.has('sentence') || changed.has('runId')) {
            this.ask(this.written);
        }
    }

    protected override render(): TemplateResult {
        const { texts, written, shown, broken } = this;
        const blank = written.trim() === '';
        return html`<label for="field">${text(texts, 'text.sentence.label')}</label>
            <textarea
                id="field"
                rows="2"
                maxlength=${LONGEST}
                spellcheck="false"
                placeholder=${text(texts, 'text.sentence.placeholder')}
                .value=${written}
                @input=${this.typed}
            ></textarea>
            <div class="result" aria-busy=${String(!blank && shown?.text !== written)}>
                ${
                    blank || shown === null || broken
                        ? html`<p class="mute">
                              ${text(texts, `text.sentence.${blank ? 'empty' : broken ? 'broken' : 'waiting'}`)}
                          </p>`
                        : this.answer(shown)
                }
            </div>
            <div class="spoken" aria-live="polite">${this.spoken}</div>`;
    }

    private answer(shown: SentenceFrame): TemplateResult {
        const { texts, classes, indexed } = this;
        const words = shown.tokens.length > 0;
        return html`<div role="group" aria-label=${text(texts, 'text.sentence.reading')}>
                ${reading(texts, shown)}
                ${
                    words
                        ? explanation(texts, shown, classes, indexed)
                        : html`<p class="mute">${text(texts, 'text.sentence.noWords')}</p>`
                }
            </div>
            ${answerBars(texts, classes, shown.answers, shown.decision)}
            ${
                shown.states === null || !words
                    ? nothing
                    : html`<np-states-map
                          .texts=${texts}
                          .states=${shown.states}
                          .tokens=${shown.tokens}
                      ></np-states-map>`
            }`;
    }

    /** An answer to new letters shows at once, the same sentence follows the training calmly. */
    private frameCame({ sentence, playing, ending }: TextFrame): void {
        this.broken = ending === 'BROKEN' && sentence === null;
        if (sentence === null) {
            return;
        }
        const now = performance.now();
        if (sentence.text !== this.shown?.text || !playing || now - this.drawn >= LIVE) {
            this.drawn = now;
            this.shown = sentence;
            this.announcer.answered(sentence.text, sentence.decision);
        }
    }

    private readonly typed = (event: Event): void => {
        this.written = (event.currentTarget as HTMLTextAreaElement).value;
        this.asking.call(this.written);
        clearTimeout(this.telling);
        this.telling = setTimeout(() => this.tell(), TOLD);
    };

    private ask(sentence: string): void {
        const blank = sentence.trim() === '';
        this.run.read(blank ? null : sentence);
        if (blank) {
            this.announcer.forget();
            this.shown = null;
            this.spoken = '';
        }
    }

    private tell(): void {
        this.told = this.written;
        fire(this, 'np-sentence', { text: this.written });
    }

    private inWords(): string {
        const { shown, classes, texts } = this;
        if (shown === null) {
            return '';
        }
        const name = classes[shown.decision] ?? String(shown.decision);
        return text(
            texts,
            'text.sentence.spoken',
            name,
            percent(shown.answers[shown.decision] ?? NaN),
        );
    }
}

declare global {
    interface HTMLElementTagNameMap {
        'np-sentence': SentenceElement;
    }
}
