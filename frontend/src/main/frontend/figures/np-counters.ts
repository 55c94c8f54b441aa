import { LitElement, html, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { RunController } from '../stream/run-controller.js';
import { counter, grouped } from '../text/numbers.js';
import { text, type Texts } from '../text/texts.js';
import { figuresStyles } from './figures-styles.js';

export type CountersTexts = Texts<'counters.epoch' | 'counters.step' | 'counters.stepOf'>;

interface Progress {
    readonly epoch: number;
    readonly step: number;
    readonly playing: boolean;
}

/** How far the training is: the epoch as the page's one big number, the step below it. */
@customElement('np-counters')
export class CountersElement extends LitElement {
    static override styles = figuresStyles;

    @property({ attribute: 'run-id' }) runId = '';
    @property({ attribute: false }) texts: CountersTexts = {};
    @state() private epoch = 0;
    @state() private step = 0;
    /** How many epochs the training is to have; null where it goes on until it is paused. */
    @state() private epochs: number | null = null;
    @state() private playing = false;

    protected readonly run = new RunController(this, {
        frame: (frame) => this.show(frame, null),
        textFrame: (frame) => this.show(frame, frame.epochs),
    });

    private show({ epoch, step, playing }: Progress, epochs: number | null): void {
        this.epoch = epoch;
        this.epochs = epochs;
        this.step = step;
        this.playing = playing;
    }

    protected override render(): TemplateResult {
        const { texts, epochs } = this;
        const step = grouped(this.step);
        return html`<div class="epoch" aria-busy=${String(this.playing)}>
            <small>${text(texts, 'counters.epoch')}</small>
            <b>${counter(this.epoch)}</b>
            <small
                >${
                    epochs === null
                        ? text(texts, 'counters.step', step)
                        : text(texts, 'counters.stepOf', grouped(epochs), step)
                }</small
            >
        </div>`;
    }
}

declare global {
    interface HTMLElementTagNameMap {
        'np-counters': CountersElement;
    }
}
