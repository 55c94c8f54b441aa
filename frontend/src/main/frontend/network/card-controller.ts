import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Box } from './place-card.js';

/** How often the numbers of a card change while training, in milliseconds. */
const LIVE = 100;
/** How long the pointer may be on its way from a unit to its card. */
const GRACE = 180;

/** A card as the controller moves it; it fills itself from its subject and the frame. */
export interface Card<Subject, Frame> {
    subject: Subject | null;
    frame: Frame | null;
    anchor: Box | null;
    pinned: boolean;
    /** Whether someone is typing a number. */
    typing: boolean;
}

/**
 * Opens and closes the card of a network: hovering or focusing shows it, a click pins it, Escape or
 * a click elsewhere closes it.
 */
export class CardController<
    Subject extends object,
    Frame extends { readonly playing: boolean },
> implements ReactiveController {
    private subject: Subject | null = null;
    private pinned = false;
    /** Whether the focus is on its way back to the unit whose card was closed. */
    private returning = false;
    private opener: HTMLElement | null = null;
    private anchor: HTMLElement | null = null;
    private latest: Frame | null = null;
    private drawn = 0;
    private leaving: ReturnType<typeof setTimeout> | undefined;

    /**
     * @param element the card's name in the host's shadow root
     * @param shown is told what the card is about, and null when it closes
     */
    constructor(
        private readonly host: ReactiveControllerHost & HTMLElement,
        private readonly element: string,
        private readonly shown: (subject: Subject | null) => void,
    ) {
        host.addController(this);
    }

    hostConnected(): void {
        document.addEventListener('keydown', this.escaped);
        document.addEventListener('pointerdown', this.pressed);
    }

    hostDisconnected(): void {
        document.removeEventListener('keydown', this.escaped);
        document.removeEventListener('pointerdown', this.pressed);
        this.close();
    }

    hover(subject: Subject, anchor: HTMLElement | MouseEvent): void {
        this.stay();
        if (!this.pinned && !this.returning && !same(subject, this.subject)) {
            this.show(subject, anchor);
        }
    }

    /** Shows a card to stay, with its fields ready to type in. */
    open(subject: Subject, anchor: HTMLElement | MouseEvent): void {
        this.stay();
        this.opener = anchor instanceof HTMLElement ? anchor : null;
        this.pinned = true;
        this.show(subject, anchor);
    }

    pin(): void {
        if (this.subject !== null && !this.pinned) {
            this.pinned = true;
            this.card.pinned = true;
        }
    }

    stay(): void {
        clearTimeout(this.leaving);
    }

    leave(): void {
        this.stay();
        if (!this.pinned && this.subject !== null) {
            this.leaving = setTimeout(() => this.close(), GRACE);
        }
    }

    close(): void {
        this.stay();
        const { opener } = this;
        this.opener = null;
        this.pinned = false;
        if (this.subject !== null) {
            this.subject = null;
            this.shown(null);
            this.card.subject = null;
            this.card.pinned = false;
            this.returning = true;
            opener?.focus({ preventScroll: true });
            this.returning = false;
        }
    }

    /** Puts the card beside its unit again, after the drawing moved. */
    moved(): void {
        if (this.subject !== null && this.anchor !== null) {
            this.card.anchor = boxOf(this.anchor);
        }
    }

    frameCame(frame: Frame): void {
        this.latest = frame;
        const now = performance.now();
        const due = now - this.drawn >= LIVE || !frame.playing;
        if (this.subject !== null && due && !this.card.typing) {
            this.drawn = now;
            this.card.frame = frame;
        }
    }

    /** Closes the card of something that the new network does not have. */
    sceneCame(has: (subject: Subject) => boolean): void {
        this.latest = null;
        if (this.subject !== null && !has(this.subject)) {
            this.close();
        }
    }

    private show(subject: Subject, anchor: HTMLElement | MouseEvent): void {
        const { card } = this;
        this.subject = subject;
        this.shown(subject);
        card.frame = this.latest;
        this.anchor = anchor instanceof HTMLElement ? anchor : null;
        card.anchor = boxOf(anchor);
        card.pinned = this.pinned;
        card.typing = false;
        card.subject = subject;
    }

    private get card(): Card<Subject, Frame> {
        const card: Element | null | undefined = this.host.shadowRoot?.querySelector(this.element);
        if (card === null || card === undefined) {
            throw new Error(`${this.host.localName} must be rendered before its card is used`);
        }
        return card as Element & Card<Subject, Frame>;
    }

    private readonly escaped = (event: KeyboardEvent): void => {
        if (event.key === 'Escape' && this.subject !== null) {
            this.close();
        }
    };

    private readonly pressed = (event: PointerEvent): void => {
        if (this.pinned && !event.composedPath().includes(this.host)) {
            this.close();
        }
    };
}

function same(a: object | null, b: object | null): boolean {
    return JSON.stringify(a) === JSON.stringify(b);
}

/** Where something is in the viewport. */
export function boxOf(anchor: HTMLElement | MouseEvent): Box {
    return anchor instanceof HTMLElement
        ? anchor.getBoundingClientRect()
        : { left: anchor.clientX - 4, top: anchor.clientY - 4, width: 8, height: 8 };
}
