import type { Frame } from '../stream/frame.js';
import type { CardController } from './card-controller.js';
import { edgeAt, type Edge, type EdgeLayer } from './edges.js';
import type { CardSubject } from './network-texts.js';

/** Finds the edge under the pointer: hovering explains it, a click opens its number. */
export class EdgePointer {
    edges: readonly EdgeLayer[] = [];

    constructor(
        private readonly card: CardController<CardSubject, Frame>,
        private readonly highlight: (edge: Edge | null) => void,
    ) {}

    readonly moved = (event: PointerEvent): void => {
        const stage = event.currentTarget as HTMLElement;
        const edge = this.under(event);
        this.highlight(edge);
        stage.classList.toggle('on-edge', edge !== null);
        if (edge !== null) {
            this.card.hover({ kind: 'edge', ...edge }, event);
        } else if (event.target === stage) {
            this.card.leave();
        }
    };

    readonly left = (): void => {
        this.highlight(null);
        this.card.leave();
    };

    readonly clicked = (event: MouseEvent): void => {
        const edge = this.under(event);
        if (edge !== null) {
            this.card.open({ kind: 'edge', ...edge }, event);
        } else if (event.target === event.currentTarget) {
            this.card.close();
        }
    };

    /** The edge under the pointer; none where a map or a control lies above. */
    private under(event: MouseEvent): Edge | null {
        return event.target === event.currentTarget
            ? edgeAt(this.edges, event.offsetX, event.offsetY)
            : null;
    }
}
