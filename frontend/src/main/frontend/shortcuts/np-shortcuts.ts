import { LitElement } from 'lit';
import { customElement } from 'lit/decorators.js';
import { shortcutOf } from './shortcut.js';

/** Shows nothing; fires `np-shortcut {action}` for Space, →, R and ? pressed anywhere in the page. */
@customElement('np-shortcuts')
export class ShortcutsElement extends LitElement {
    override connectedCallback(): void {
        super.connectedCallback();
        document.addEventListener('keydown', this.pressed);
    }

    override disconnectedCallback(): void {
        super.disconnectedCallback();
        document.removeEventListener('keydown', this.pressed);
    }

    private readonly pressed = (event: KeyboardEvent): void => {
        const action = shortcutOf(event);
        if (action !== null) {
            event.preventDefault();
            const detail = { action };
            this.dispatchEvent(
                new CustomEvent('np-shortcut', { detail, bubbles: true, composed: true }),
            );
        }
    };
}

declare global {
    interface HTMLElementTagNameMap {
        'np-shortcuts': ShortcutsElement;
    }
}
