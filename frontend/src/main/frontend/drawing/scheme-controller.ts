import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Whether a page of the given `color-scheme` shows dark colours. */
export function isDark(colorScheme: string, prefersDark: boolean): boolean {
    const dark = /\bdark\b/.test(colorScheme);
    const light = /\blight\b/.test(colorScheme);
    return dark && (!light || prefersDark);
}

/**
 * Tells a canvas component whether the page is dark, and when that changes: the colours of a canvas
 * do not follow `color-scheme` by themselves.
 */
export class SchemeController implements ReactiveController {
    dark = false;
    private readonly preference = matchMedia('(prefers-color-scheme: dark)');
    private readonly observer = new MutationObserver(() => this.read());

    constructor(
        host: ReactiveControllerHost,
        private readonly changed: () => void,
    ) {
        host.addController(this);
    }

    hostConnected(): void {
        const attributeFilter = ['style', 'class', 'theme'];
        this.observer.observe(document.documentElement, { attributes: true, attributeFilter });
        this.preference.addEventListener('change', this.read);
        this.read();
    }

    hostDisconnected(): void {
        this.observer.disconnect();
        this.preference.removeEventListener('change', this.read);
    }

    private readonly read = (): void => {
        const { colorScheme } = getComputedStyle(document.documentElement);
        const dark = isDark(colorScheme, this.preference.matches);
        if (dark !== this.dark) {
            this.dark = dark;
            this.changed();
        }
    };
}
