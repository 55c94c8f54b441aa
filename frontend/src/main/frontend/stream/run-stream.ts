import { decodeFrame, generationOf, numberOf } from './decode-frame.js';
import { SCENE_KIND, decodeScene, kindOf } from './decode-scene.js';
import type { Frame } from './frame.js';
import type { Scene } from './scene.js';

/** The close code of a run that does not exist (any more). */
export const RUN_GONE = 4404;
export const FIRST_DELAY = 250;
export const LONGEST_DELAY = 8000;

/** `waiting` is the time between a lost connection and the next try. */
export type StreamState = 'connecting' | 'open' | 'waiting' | 'gone' | 'closed';

/** A unit; layer 255 is the inputs, and its unit the feature's index among all seven. */
export interface Focus {
    readonly layer: number;
    readonly unit: number;
}

export interface PlanePoint {
    readonly x: number;
    readonly y: number;
}

/** What a component wants to hear of a run. All calls but `state` come within an animation frame. */
export interface RunListener {
    scene?(scene: Scene): void;
    frame?(frame: Frame, scene: Scene): void;
    focus?(focus: Focus | null): void;
    state?(state: StreamState): void;
}

/**
 * One run's WebSocket. It decodes what comes, hands the newest frame out within an animation frame,
 * acknowledges it once it is drawn, and connects again by itself.
 */
export class RunStream {
    scene: Scene | null = null;
    frame: Frame | null = null;
    state: StreamState = 'connecting';
    focused: Focus | null = null;

    private readonly listeners = new Set<RunListener>();
    private socket: WebSocket | null = null;
    private probed: PlanePoint | null = null;
    private delay = FIRST_DELAY;
    private retry: ReturnType<typeof setTimeout> | undefined;
    private drawing = 0;
    private unacknowledged: number | null = null;
    private newScene = false;
    private newFrame = false;

    constructor(private readonly url: string) {
        document.addEventListener('visibilitychange', this.sendVisible);
        this.connect();
    }

    /** Adds a listener, and tells it at once what is already known. */
    listen(listener: RunListener): () => void {
        this.listeners.add(listener);
        listener.state?.(this.state);
        if (this.scene !== null) {
            listener.scene?.(this.scene);
            listener.focus?.(this.focused);
            if (this.frame !== null) {
                listener.frame?.(this.frame, this.scene);
            }
        }
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
    }

    /** Only what comes proves the connection good: a full run accepts it and closes it at once. */
    private received(data: unknown): void {
        this.delay = FIRST_DELAY;
        if (!(data instanceof ArrayBuffer)) {
            console.warn('stream:', data);
            return;
        }
        if (kindOf(data) === SCENE_KIND) {
            this.scene = decodeScene(data);
            this.frame = null;
            this.newScene = true;
            this.newFrame = false;
        } else {
            this.unacknowledged = numberOf(data);
            if (this.scene !== null && generationOf(data) === this.scene.generation) {
                this.frame = decodeFrame(data, this.scene);
                this.newFrame = true;
            }
        }
        this.drawing ||= requestAnimationFrame(() => this.draw());
    }

    private draw(): void {
        this.drawing = 0;
        const { scene, frame } = this;
        if (scene !== null && this.newScene) {
            this.newScene = false;
            this.listeners.forEach((listener) => listener.scene?.(scene));
        }
        if (scene !== null && frame !== null && this.newFrame) {
            this.newFrame = false;
            this.listeners.forEach((listener) => listener.frame?.(frame, scene));
        }
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
