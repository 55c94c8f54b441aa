/** A WebSocket that does what a test says, and keeps what was sent. */
export class FakeSocket {
    static opened: FakeSocket[] = [];
    binaryType = '';
    onopen: (() => void) | null = null;
    onmessage: ((event: { data: unknown }) => void) | null = null;
    onclose: ((event: { code: number }) => void) | null = null;
    closed = false;
    readonly sent: unknown[] = [];

    constructor(readonly url: string) {
        FakeSocket.opened.push(this);
    }

    static get last(): FakeSocket {
        const socket = FakeSocket.opened.at(-1);
        if (socket === undefined) {
            throw new Error('a socket must have been opened');
        }
        return socket;
    }

    send(text: string): void {
        this.sent.push(JSON.parse(text));
    }

    close(): void {
        this.closed = true;
    }
}
