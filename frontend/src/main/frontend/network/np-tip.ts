import { LitElement, html, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import { tipStyles } from './card-styles.js';
import { moveBeside, type Box } from './place-card.js';

/** A note beside what the pointer is on; its content is the element's own. Hidden without anchor. */
@customElement('np-tip')
export class Tip extends LitElement {
    static override styles = tipStyles;

    @property({ attribute: false }) anchor: Box | null = null;
    @query('.card') private readonly card!: HTMLElement;

    protected override render(): TemplateResult {
        return html`<div class="card" popover="manual" aria-hidden="true"><slot></slot></div>`;
    }

    protected override updated(changed: PropertyValues<this>): void {
        const { card, anchor } = this;
        if (changed.has('anchor')) {
            card.togglePopover(anchor !== null);
        }
        if (anchor !== null) {
            moveBeside(card, anchor);
        }
    }
}

declare global {
    interface HTMLElementTagNameMap {
        'np-tip': Tip;
    }
}
