import { LitElement, css, html, nothing, type TemplateResult } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import { CellController } from '../drawing/cell-controller.js';
import type { Cell, CellTable } from '../drawing/cell-cursor.js';
import { NOT_A_NUMBER, signedTable } from '../drawing/colour-table.js';
import { paintCells } from '../drawing/paint-cells.js';
import { SchemeController } from '../drawing/scheme-controller.js';
import { CellImage } from '../drawing/surface.js';
import { controls } from '../network/control-styles.js';
import '../network/np-tip.js';
import type { SentenceStates, SentenceToken } from '../stream/text-frame.js';
import { fixed } from '../text/numbers.js';
import { text } from '../text/texts.js';
import type { SentenceTexts } from './sentence-texts.js';
import { scaledCells } from './state-cells.js';

/** No colour, where a sequence was cut before the layer read it. */
const NOTHING = 0;

/** The height of a row in CSS pixels, by how many there are. */
const rowHeight = (rows: number): number => Math.max(4, Math.min(14, Math.floor(192 / rows)));

/** What a recurrent layer remembers: its units over the tokens, a column under each token. */
@customElement('np-states-map')
export class StatesMap extends LitElement {
    static override styles = [
        controls,
        css`
            :host {
                display: block;
                margin-top: 14px;
                font-size: 12px;
            }
            h4 {
                margin: 0 0 4px;
                font-size: 12px;
                font-weight: 600;
            }
            .scroll {
                overflow-x: auto;
                border-radius: 6px;
            }
            .columns {
                display: grid;
                min-width: max-content;
            }
            .columns span {
                padding: 2px 4px;
                overflow: hidden;
                text-align: center;
                text-overflow: ellipsis;
                white-space: nowrap;
            }
            .columns .unknown {
                color: var(--np-mute);
            }
            canvas {
                grid-column: 1 / -1;
                display: block;
                width: 100%;
                border-radius: 4px;
                image-rendering: pixelated;
            }
            p {
                margin: 4px 0 0;
                color: var(--np-mute);
            }
        `,
    ];

    @property({ attribute: false }) texts: SentenceTexts = {};
    @property({ attribute: false }) states: SentenceStates | null = null;
    @property({ attribute: false }) tokens: readonly SentenceToken[] = [];
    @query('canvas') private readonly canvas!: HTMLCanvasElement | null;

    private image: CellImage | null = null;
    private readonly cells = new CellController(
        this,
        () => this.canvas,
        () => this.table,
    );
    private readonly scheme = new SchemeController(this, () => this.requestUpdate());

    protected override render(): TemplateResult | typeof nothing {
        const { states, texts, cells } = this;
        const { cell } = cells;
        const { columns, rows } = this.table;
        if (states === null || columns === 0) {
            return nothing;
        }
        const label = text(texts, 'text.sentence.states', states.layer + 1);
        const height = rows * rowHeight(rows);
        return html`<h4>${label}</h4>
            <div
                class="scroll"
                role="img"
                tabindex="0"
                aria-label=${label}
                @keydown=${this.cells.keyed}
                @blur=${this.cells.clear}
            >
                <div
                    class="columns"
                    style="grid-template-columns:repeat(${columns}, minmax(52px, 1fr))"
                >
                    ${this.tokens
                        .slice(0, columns)
                        .map(
                            ({ term, contribution }) =>
                                html`<span
                                    class=${contribution === null ? 'unknown' : ''}
                                    title=${term}
                                    >${term}</span
                                >`,
                        )}
                    <canvas
                        style="height:${height}px"
                        @pointerdown=${this.cells.moved}
                        @pointermove=${this.cells.moved}
                        @pointerleave=${this.cells.left}
                    ></canvas>
                </div>
            </div>
            <p aria-live=${cells.byKey ? 'polite' : 'off'}>
                ${cell === null ? text(texts, 'text.sentence.statesHint') : this.words(cell)}
            </p>
            <np-tip .anchor=${cells.anchor}>${cell === null ? nothing : this.words(cell)}</np-tip>`;
    }

    protected override updated(): void {
        const { states, canvas } = this;
        const { columns, rows } = this.table;
        if (states === null || canvas === null) {
            return;
        }
        if (
            this.image?.canvas !== canvas ||
            this.image.width !== columns ||
            this.image.height !== rows
        ) {
            this.image = new CellImage(columns, rows, canvas);
        }
        const colours = signedTable(this.scheme.dark);
        colours[NOT_A_NUMBER] = NOTHING;
        paintCells(scaledCells(states.values), colours, this.image.pixels);
        this.image.commit();
        const { cell, byKey } = this.cells;
        if (cell !== null && byKey) {
            const head = this.shadowRoot?.querySelectorAll('.columns > span')[cell.column];
            head?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
        }
    }

    private get table(): CellTable {
        const rows = this.states?.units ?? 0;
        return { rows, columns: rows === 0 ? 0 : (this.states?.values.length ?? 0) / rows };
    }

    private words({ column, row }: Cell): string {
        const term = this.tokens[column]?.term ?? '';
        const value = this.states?.values[row * this.table.columns + column] ?? Number.NaN;
        return text(this.texts, 'text.sentence.stateOf', row + 1, term, fixed(value, 3));
    }
}

declare global {
    interface HTMLElementTagNameMap {
        'np-states-map': StatesMap;
    }
}
