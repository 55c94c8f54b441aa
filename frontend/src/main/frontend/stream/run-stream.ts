import type { Focus, PlanePoint, RunListener, StreamState } from './run-listener.js';
import { Shows } from './shows.js';

/** The close code of a run that does not exist (any more). */
export const RUN_GONE = 4404;
export const FIRST_DELAY = 250;
export const LONGEST_DELAY = 8000;

export type { Focus, PlanePoint, RunListener, StreamState };

/**
 * One run's WebSocket. It decodes what comes, hands the newest frame out within an animation frame,
 * acknowledges it once it is drawn, and connects again by itself.
 */
export class RunStream {
    state: StreamState = 'connecting';
    focused: Focus | null = null;

    private readonly listeners = new Set<RunListener>();
    private socket: WebSocket | null = null;
    private readonly shows = new Shows();
    private probed: PlanePoint | null = null;
    private sentence: string | null = null;
    private word: number | null = null;
    private delay = FIRST_DELAY;
    private retry: ReturnType<typeof setTimeout> | undefined;
    private drawing = 0;
    private unacknowledged: number | null = null;

    constructor(private readonly url: string) {
        document.addEventListener('visibilitychange', this.sendVisible);
        this.connect();
    }

    /** Adds a listener, and tells it at once what is already known. */
    listen(listener: RunListener): () => void {
        this.listeners.add(listener);
        listener.state?.(this.state);
        this.shows.tell(listener, this.focused);
        return () => this.listeners.delete(listener);
    }

    /** Asks for a unit's full map; null: no longer. */
    focus(focus: Focus | null): void {
        if (focus?.layer === this.focused?.layer && focus?.unit === this.focused?.unit) {
            return;
        }
        this.focused = focus;
        this.send({ type: 'focus', ...focus });
        this.listeners.forEach((listener) => listener.focus?.(focus));
    }

    /** Asks for the outputs at a point of the plane; null: no longer. */
    probe(point: PlanePoint | null): void {
        if (point?.x === this.probed?.x && point?.y === this.probed?.y) {
            return;
        }
        this.probed = point;
        this.send({ type: 'probe', ...point });
    }

    /** Asks what the network reads in a sentence; null: no longer. */
    read(sentence: string | null): void {
        if (sentence !== this.sentence) {
            this.sentence = sentence;
            this.send(asking(sentence));
        }
    }

    /** Asks for the neighbours of a word by its index in the scene; null: no longer. */
    choose(word: number | null): void {
        if (word !== this.word) {
            this.word = word;
            this.send({ type: 'word', ...(word === null ? {} : { index: word }) });
        }
    }

    close(): void {
        document.removeEventListener('visibilitychange', this.sendVisible);
        clearTimeout(this.retry);
        cancelAnimationFrame(this.drawing);
        this.enter('closed');
        this.socket?.close();
        this.socket = null;
    }

    private connect(): void {
        this.enter('connecting');
        const socket = new WebSocket(this.url);
        socket.binaryType = 'arraybuffer';
        socket.onopen = () => this.opened();
        socket.onmessage = (event: MessageEvent<unknown>) => this.received(event.data);
        socket.onclose = (event) => this.lost(socket, event.code);
        this.socket = socket;
    }

    private opened(): void {
        this.unacknowledged = null;
        this.enter('open');
        if (document.hidden) {
            this.sendVisible();
        }
        if (this.focused !== null) {
            this.send({ type: 'focus', ...this.focused });
        }
        if (this.probed !== null) {
            this.send({ type: 'probe', ...this.probed });
        }
        if (this.sentence !== null) {
            this.send(asking(this.sentence));
        }
        if (this.word !== null) {
            this.send({ type: 'word', index: this.word });
        }
    }

    /** Only what comes proves the connection good: a full run accepts it and closes it at once. */
    private received(data: unknown): void {
        this.delay = FIRST_DELAY;
        if (!(data instanceof ArrayBuffer)) {
            console.warn('stream:', data);
            return;
        }
        this.unacknowledged = this.shows.received(data) ?? this.unacknowledged;
        this.drawing ||= requestAnimationFrame(() => this.draw());
    }

    private draw(): void {
        this.drawing = 0;
        this.shows.handOut([...this.listeners]);
        if (this.unacknowledged !== null) {
            this.send({ type: 'ack', frame: this.unacknowledged });
            this.unacknowledged = null;
        }
    }

    private lost(socket: WebSocket, code: number): void {
        if (socket !== this.socket) {
            return;
        }
        this.socket = null;
        if (code === RUN_GONE) {
            this.enter('gone');
            return;
        }
        this.enter('waiting');
        this.retry = setTimeout(() => this.connect(), this.delay);
        this.delay = Math.min(this.delay * 2, LONGEST_DELAY);
    }

    private readonly sendVisible = (): void =>
        this.send({ type: 'visible', visible: !document.hidden });

    private send(message: object): void {
        if (this.state === 'open') {
            this.socket?.send(JSON.stringify(message));
        }
    }

    private enter(state: StreamState): void {
        this.state = state;
        this.listeners.forEach((listener) => listener.state?.(state));
    }
}

function asking(sentence: string | null): object {
    return { type: 'sentence', ...(sentence === null ? {} : { text: sentence }) };
}
