import { LitElement, html, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { RunController } from '../stream/run-controller.js';
import { counter, grouped } from '../text/numbers.js';
import { text, type Texts } from '../text/texts.js';
import { figuresStyles } from './figures-styles.js';

export type CountersTexts = Texts<'counters.epoch' | 'counters.step'>;

/** How far the training is: the epoch as the page's one big number, the step below it. */
@customElement('np-counters')
export class CountersElement extends LitElement {
    static override styles = figuresStyles;

    @property({ attribute: 'run-id' }) runId = '';
    @property({ attribute: false }) texts: CountersTexts = {};
    @state() private epoch = 0;
    @state() private step = 0;
    @state() private playing = false;

    protected readonly run = new RunController(this, {
        frame: ({ epoch, step, playing }) => {
            this.epoch = epoch;
            this.step = step;
            this.playing = playing;
        },
    });

    protected override render(): TemplateResult {
        return html`<div class="epoch" aria-busy=${String(this.playing)}>
            <small>${text(this.texts, 'counters.epoch')}</small>
            <b>${counter(this.epoch)}</b>
            <small>${text(this.texts, 'counters.step', grouped(this.step))}</small>
        </div>`;
    }
}

declare global {
    interface HTMLElementTagNameMap {
        'np-counters': CountersElement;
    }
}
