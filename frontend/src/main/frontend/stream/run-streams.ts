import { RunStream } from './run-stream.js';

interface Shared {
    readonly stream: RunStream;
    users: number;
}

/** The open streams by run, so that all components of one run share one connection. */
export class RunStreams {
    private readonly shared = new Map<string, Shared>();

    constructor(private readonly open: (runId: string) => RunStream) {}

    /** The run's stream, opened where it is the first to ask. Each call needs one {@link release}. */
    acquire(runId: string): RunStream {
        const known = this.shared.get(runId);
        if (known !== undefined) {
            known.users++;
            return known.stream;
        }
        const stream = this.open(runId);
        this.shared.set(runId, { stream, users: 1 });
        return stream;
    }

    /** Gives a stream back. It closes a moment later, unless a moved component took it again. */
    release(runId: string): void {
        const known = this.shared.get(runId);
        if (known === undefined) {
            throw new Error(`run ${runId} must be acquired before it is released`);
        }
        known.users--;
        setTimeout(() => {
            if (known.users === 0 && this.shared.get(runId) === known) {
                this.shared.delete(runId);
                known.stream.close();
            }
        });
    }
}

/** The address of a run's stream, beside the page. */
export function streamUrl(runId: string, base: string): string {
    const url = new URL(`stream/${encodeURIComponent(runId)}`, base);
    url.protocol = url.protocol === 'https:' ? 'wss:' : 'ws:';
    return url.href;
}

/** The streams of this page. */
export const runStreams = new RunStreams(
    (runId) => new RunStream(streamUrl(runId, document.baseURI)),
);
