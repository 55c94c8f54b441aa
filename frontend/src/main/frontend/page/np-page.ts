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
        history.replaceState(history.state, '', `?${this.#query}${location.hash}`);
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

    async copy(text: string) {
        await navigator.clipboard.writeText(text);
    }
}

customElements.define('np-page', PageBridge);
