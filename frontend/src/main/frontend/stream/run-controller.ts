import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Focus, PlanePoint, RunListener, RunStream, StreamState } from './run-stream.js';
import { runStreams } from './run-streams.js';

/** A component that shows one run. */
export type RunHost = ReactiveControllerHost & HTMLElement & { runId: string };

/** The streams whose end was already told. */
const told = new WeakSet<RunStream>();

/**
 * Binds a component to the stream of its `runId`, for as long as it is in the page. When the run is
 * gone, the first component to hear of it fires `np-run-gone`, the others stay silent.
 */
export class RunController implements ReactiveController {
    private runId = '';
    private stream: RunStream | null = null;
    private stop: (() => void) | null = null;

    constructor(
        private readonly host: RunHost,
        private readonly listener: RunListener,
    ) {
        host.addController(this);
    }

    hostConnected(): void {
        this.attach();
    }

    hostUpdate(): void {
        if (this.host.isConnected && this.host.runId !== this.runId) {
            this.detach();
            this.attach();
        }
    }

    hostDisconnected(): void {
        this.detach();
    }

    focus(focus: Focus | null): void {
        this.stream?.focus(focus);
    }

    probe(point: PlanePoint | null): void {
        this.stream?.probe(point);
    }

    /** Asks what the network reads in a sentence; null: no longer. */
    read(sentence: string | null): void {
        this.stream?.read(sentence);
    }

    /** Asks for the neighbours of a word by its index in the scene; null: no longer. */
    choose(word: number | null): void {
        this.stream?.choose(word);
    }

    private attach(): void {
        this.runId = this.host.runId;
        if (this.runId === '') {
            return;
        }
        const stream = runStreams.acquire(this.runId);
        this.stream = stream;
        this.stop = stream.listen({
            scene: (scene) => this.listener.scene?.(scene),
            frame: (frame, scene) => this.listener.frame?.(frame, scene),
            textScene: (scene) => this.listener.textScene?.(scene),
            textFrame: (frame, scene) => this.listener.textFrame?.(frame, scene),
            wordsScene: (scene) => this.listener.wordsScene?.(scene),
            wordsFrame: (frame, scene) => this.listener.wordsFrame?.(frame, scene),
            focus: (focus) => this.listener.focus?.(focus),
            state: (state) => this.entered(stream, state),
        });
    }

    private detach(): void {
        this.stop?.();
        this.stop = null;
        if (this.stream !== null) {
            this.stream = null;
            runStreams.release(this.runId);
        }
    }

    private entered(stream: RunStream, state: StreamState): void {
        this.listener.state?.(state);
        if (state === 'gone' && !told.has(stream)) {
            told.add(stream);
            const detail = { runId: this.runId };
            this.host.dispatchEvent(
                new CustomEvent('np-run-gone', { detail, bubbles: true, composed: true }),
            );
        }
    }
}
