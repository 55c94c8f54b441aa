import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Tells a component the size of one of its parts, in CSS pixels, without reading the layout. */
export class SizeController implements ReactiveController {
    private observed: Element | null = null;
    private readonly observer: ResizeObserver;

    /**
     * @param selector of the part, in the component's shadow root
     * @param changed is told the size at first and whenever it changes
     */
    constructor(
        private readonly host: ReactiveControllerHost & HTMLElement,
        private readonly selector: string,
        changed: (width: number, height: number) => void,
    ) {
        this.observer = new ResizeObserver(([entry]) => {
            if (entry !== undefined) {
                changed(entry.contentRect.width, entry.contentRect.height);
            }
        });
        host.addController(this);
    }

    hostConnected(): void {
        this.observe();
    }

    hostUpdated(): void {
        if (this.observed === null) {
            this.observe();
        }
    }

    hostDisconnected(): void {
        this.observer.disconnect();
        this.observed = null;
    }

    private observe(): void {
        this.observed = this.host.shadowRoot?.querySelector(this.selector) ?? null;
        if (this.observed !== null) {
            this.observer.observe(this.observed);
        }
    }
}
