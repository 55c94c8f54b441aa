import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Frame } from '../stream/frame.js';
import { inputsOf, layerAt, type Scene } from '../stream/scene.js';
import type { Focus } from '../stream/run-stream.js';
import type { NetworkCard } from './np-network-card.js';
import { sameSubject, type CardSubject } from './network-texts.js';
import type { Box } from './place-card.js';

/** How often the numbers of a card change while training, in milliseconds. */
const LIVE = 100;
/** How long the pointer may be on its way from a unit to its card. */
const GRACE = 180;

/**
 * Opens and closes the card of a network: hovering or focusing shows it, a click pins it, Escape or
 * a click elsewhere closes it. A shown unit is focused in the stream, so that its map fills the plot.
 */
export class CardController implements ReactiveController {
    private subject: CardSubject | null = null;
    private pinned = false;
    /** Whether the focus is on its way back to the unit whose card was closed. */
    private returning = false;
    private opener: HTMLElement | null = null;
    private anchor: HTMLElement | null = null;
    private latest: Frame | null = null;
    private drawn = 0;
    private leaving: ReturnType<typeof setTimeout> | undefined;

    constructor(
        private readonly host: ReactiveControllerHost & HTMLElement,
        private readonly focus: (focus: Focus | null) => void,
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

    hover(subject: CardSubject, anchor: HTMLElement | MouseEvent): void {
        this.stay();
        if (!this.pinned && !this.returning && !sameSubject(subject, this.subject)) {
            this.show(subject, anchor);
        }
    }

    /** Shows a card to stay, with its fields ready to type in. */
    open(subject: CardSubject, anchor: HTMLElement | MouseEvent): void {
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
            this.focus(null);
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
    sceneCame(scene: Scene): void {
        this.latest = null;
        const { subject } = this;
        if (subject === null) {
            return;
        }
        const there =
            subject.layer < scene.layers.length - (subject.kind === 'layer' ? 1 : 0) &&
            (subject.kind === 'layer' || subject.unit < layerAt(scene, subject.layer).units) &&
            (subject.kind !== 'edge' || subject.input < inputsOf(scene, subject.layer));
        if (!there) {
            this.close();
        }
    }

    private show(subject: CardSubject, anchor: HTMLElement | MouseEvent): void {
        const { card } = this;
        this.subject = subject;
        this.focus(subject.kind === 'unit' ? { layer: subject.layer, unit: subject.unit } : null);
        card.frame = this.latest;
        this.anchor = anchor instanceof HTMLElement ? anchor : null;
        card.anchor = boxOf(anchor);
        card.pinned = this.pinned;
        card.typing = false;
        card.subject = subject;
    }

    private get card(): NetworkCard {
        const card = this.host.shadowRoot?.querySelector('np-network-card');
        if (card === null || card === undefined) {
            throw new Error('np-network must be rendered before its card is used');
        }
        return card;
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

function boxOf(anchor: HTMLElement | MouseEvent): Box {
    return anchor instanceof HTMLElement
        ? anchor.getBoundingClientRect()
        : { left: anchor.clientX - 4, top: anchor.clientY - 4, width: 8, height: 8 };
}
