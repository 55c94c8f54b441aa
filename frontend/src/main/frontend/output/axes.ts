import { html, type TemplateResult } from 'lit';

const TICKS = [-6, -4, -2, 0, 2, 4, 6];

/** The numbers along the left and the lower edge of the plot. */
export function axes(): TemplateResult {
    const place = (tick: number) => ((tick + 6) / 12) * 100;
    const name = (tick: number) => String(tick).replace('-', '−');
    return html`<div class="axis vertical" aria-hidden="true">
            ${TICKS.map(
                (tick) => html`<span style="top:${100 - place(tick)}%">${name(tick)}</span>`,
            )}
        </div>
        <div class="axis horizontal" aria-hidden="true">
            ${TICKS.map((tick) => html`<span style="left:${place(tick)}%">${name(tick)}</span>`)}
        </div>`;
}
