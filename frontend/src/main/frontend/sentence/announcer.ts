/** How long a person must have stopped typing, in milliseconds. */
const SETTLED = 700;
/** The shortest time between two announcements about the same sentence, in milliseconds. */
const CALM = 4000;

interface Said {
    readonly sentence: string;
    readonly decision: number;
}

/**
 * Decides when a screen reader hears what the network reads: once a sentence is typed, and after
 * that where the decision turns while training, but not with every number that moves.
 */
export class Announcer {
    private said: Said | null = null;
    private last = Number.NEGATIVE_INFINITY;
    private timer: ReturnType<typeof setTimeout> | undefined;

    constructor(private readonly say: () => void) {}

    answered(sentence: string, decision: number): void {
        if (this.said?.sentence === sentence && this.said.decision === decision) {
            return;
        }
        const typed = this.said?.sentence !== sentence;
        this.said = { sentence, decision };
        clearTimeout(this.timer);
        const rest = this.last + CALM - performance.now();
        this.timer = setTimeout(() => this.now(), typed ? SETTLED : Math.max(SETTLED, rest));
    }

    /** Says nothing more of what was there before. */
    forget(): void {
        clearTimeout(this.timer);
        this.said = null;
    }

    private now(): void {
        this.last = performance.now();
        this.say();
    }
}
