/**
 * Lets calls through at most every so many milliseconds: the first at once, of those that come too
 * early the last one when it is due.
 */
export class Throttle<Value> {
    private readonly pause: number;
    private due = Number.NEGATIVE_INFINITY;
    private timer: ReturnType<typeof setTimeout> | undefined;

    constructor(
        pause: number,
        private readonly act: (value: Value) => void,
    ) {
        this.pause = pause;
    }

    call(value: Value): void {
        clearTimeout(this.timer);
        const wait = this.due - performance.now();
        if (wait <= 0) {
            this.let(value);
        } else {
            this.timer = setTimeout(() => this.let(value), wait);
        }
    }

    /** Forgets a call that is not due yet. */
    cancel(): void {
        clearTimeout(this.timer);
    }

    private let(value: Value): void {
        this.due = performance.now() + this.pause;
        this.act(value);
    }
}
