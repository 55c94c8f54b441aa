import { LitElement, html, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { classColour, css } from '../drawing/rgb.js';
import { RunController } from '../stream/run-controller.js';
import { grouped } from '../text/numbers.js';
import { text, type Texts } from '../text/texts.js';
import { figuresStyles } from './figures-styles.js';

export type ConfusionTexts = Texts<
    'confusion.caption' | 'confusion.true' | 'confusion.predicted' | 'confusion.corner'
>;

/** How often the table follows the training, in milliseconds. */
const LIVE = 200;

/** Which test points of each class were taken for which; nothing for a regression. */
@customElement('np-confusion')
export class ConfusionElement extends LitElement {
    static override styles = figuresStyles;

    @property({ attribute: 'run-id' }) runId = '';
    @property({ attribute: false }) texts: ConfusionTexts = {};
    @state() private counts: readonly number[] = [];
    private drawn = 0;
    private wasPlaying = false;

    protected readonly run = new RunController(this, {
        scene: () => (this.drawn = 0),
        frame: ({ confusion, playing }) => {
            const now = performance.now();
            if (now - this.drawn >= LIVE || !playing || !this.wasPlaying) {
                this.drawn = now;
                this.counts = confusion === null ? [] : Array.from(confusion.test);
            }
            this.wasPlaying = playing;
        },
    });

    protected override render(): TemplateResult | typeof nothing {
        const { counts, texts } = this;
        const classes = Math.sqrt(counts.length);
        if (classes === 0) {
            return nothing;
        }
        const indices = Array.from({ length: classes }, (_, index) => index);
        return html`<table>
            <caption>
                ${text(texts, 'confusion.caption')}
            </caption>
            <thead>
                <tr>
                    <th scope="col">${text(texts, 'confusion.corner')}</th>
                    ${indices.map((index) => html`<th scope="col">${this.name(index, 'predicted')}</th>`)}
                </tr>
            </thead>
            <tbody>
                ${indices.map(
                    (row) =>
                        html`<tr>
                            <th scope="row">${this.name(row, 'true')}</th>
                            ${indices.map((column) => this.cell(row, column, classes))}
                        </tr>`,
                )}
            </tbody>
        </table>`;
    }

    private name(index: number, side: 'true' | 'predicted'): TemplateResult {
        const words = text(this.texts, `confusion.${side}`, index);
        return html`<i style="background:${css(classColour(index))}"></i
            ><span aria-label=${words} title=${words}>${index}</span>`;
    }

    /** A count, the stronger in colour the larger its share of its row: right blue, wrong orange. */
    private cell(row: number, column: number, classes: number): TemplateResult {
        const counts = this.counts.slice(row * classes, (row + 1) * classes);
        const all = counts.reduce((sum, count) => sum + count, 0);
        const count = counts[column] ?? 0;
        const share = all === 0 ? 0 : Math.round((count / all) * 42);
        const colour = row === column ? '#0877bd' : '#f59322';
        const background = `color-mix(in srgb, ${colour} ${share}%, transparent)`;
        return html`<td style="background:${background}">${grouped(count)}</td>`;
    }
}

declare global {
    interface HTMLElementTagNameMap {
        'np-confusion': ConfusionElement;
    }
}
