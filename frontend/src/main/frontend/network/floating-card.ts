import { LitElement, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, query } from 'lit/decorators.js';
import { moveBeside, type Box } from './place-card.js';

/** A card about something on a drawing. It lies above the page, whole within the viewport. */
export abstract class FloatingCard extends LitElement {
    /** What the card is about; null while it is closed. */
    abstract subject: object | null;

    @property({ attribute: false }) anchor: Box | null = null;
    /** Stays open, and can be edited. */
    @property({ type: Boolean }) pinned = false;

    @query('.card') private readonly card!: HTMLElement | null;

    /** The card itself, with a button that closes it once it is pinned. */
    protected framed(title: string, close: string, content: unknown): TemplateResult {
        return html`<div class="card" popover="manual" role="dialog" aria-label=${title}>
            <header>
                <span>${title}</span>
                ${this.pinned ? this.closeButton(close) : nothing}
            </header>
            ${content}
        </div>`;
    }

    protected override updated(changed: PropertyValues): void {
        if (this.card === null) {
            return;
        }
        if (!this.card.matches(':popover-open')) {
            this.card.showPopover();
        }
        const moved = changed.has('subject') || changed.has('anchor') || changed.has('pinned');
        if (moved && this.anchor !== null) {
            moveBeside(this.card, this.anchor);
        }
        if (this.pinned && (changed.has('pinned') || changed.has('subject'))) {
            const [first] = ['input', 'select', 'button'].flatMap(
                (name) => this.card?.querySelector<HTMLElement>(name) ?? [],
            );
            first?.focus();
        }
    }

    private closeButton(words: string): TemplateResult {
        const close = () => this.dispatchEvent(new CustomEvent('close-card'));
        return html`<button class="step" aria-label=${words} title=${words} @click=${close}>
            ×
        </button>`;
    }
}
