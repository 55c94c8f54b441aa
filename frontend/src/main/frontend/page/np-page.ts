import '../shortcuts/np-shortcuts';

/** What only the browser knows or can do, for the server side `PageBridge`. */
class PageBridge extends HTMLElement {
    #query = '';

    /** Hands a `#` part over: it is a link of TensorFlow Playground, and the query replaces it. */
    #openFragment = () => {
        const fragment = location.hash;
        if (fragment.length > 1) {
            history.replaceState(history.state, '', location.pathname + location.search);
            this.dispatchEvent(new CustomEvent('np-fragment', { detail: { fragment } }));
        }
    };

    /** Shows the query; again when the router, at the end of a navigation, has put the opened address back. */
    #showQuery = () => {
        // Relative to the page, not to the document's base, which all pages share.
        const address = `${location.pathname}?${this.#query}${location.hash}`;
        history.replaceState(history.state, '', address);
    };

    connectedCallback() {
        this.hidden = true;
        this.replaceChildren(document.createElement('np-shortcuts'));
        window.addEventListener('hashchange', this.#openFragment);
        window.addEventListener('vaadin-router-location-changed', this.#showQuery);
        // The server's listeners are in place once this round of updates is over.
        setTimeout(this.#openFragment);
    }

    disconnectedCallback() {
        window.removeEventListener('hashchange', this.#openFragment);
        window.removeEventListener('vaadin-router-location-changed', this.#showQuery);
    }

    set language(language: string) {
        document.documentElement.lang = language;
    }

    set query(query: string) {
        this.#query = query;
        this.#showQuery();
    }

    remember(cookie: string, value: string) {
        const oneYear = 365 * 24 * 60 * 60;
        const path = new URL(document.baseURI).pathname;
        document.cookie = `${cookie}=${encodeURIComponent(value)}; path=${path}; max-age=${oneYear}; samesite=lax`;
    }

    /** Whether the browser let it: without https, and not on this machine, it has no clipboard to write to. */
    async copy(text: string): Promise<boolean> {
        try {
            await navigator.clipboard.writeText(text);
            return true;
        } catch {
            return copyBySelection(text);
        }
    }
}

/** The older way, which works without https too. */
function copyBySelection(text: string): boolean {
    // The dialog in front keeps the focus to itself: the field has to lie in it.
    const home = document.querySelector('vaadin-dialog[opened]') ?? document.body;
    const field = document.createElement('textarea');
    field.value = text;
    field.style.position = 'fixed';
    field.style.opacity = '0';
    home.append(field);
    const before = document.activeElement;
    field.select();
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- a classroom's server has no https, and nothing newer works there
    const done = document.execCommand('copy');
    field.remove();
    if (before instanceof HTMLElement) {
        before.focus();
    }
    return done;
}

customElements.define('np-page', PageBridge);
