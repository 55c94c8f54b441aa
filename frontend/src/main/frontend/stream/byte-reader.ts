/**
 * Reads little-endian numbers one after the other. Arrays are views into the buffer where they lie
 * aligned, and copies where they do not; the platform must be little-endian, as every browser's is.
 */
export class ByteReader {
    private readonly view: DataView;
    private offset = 0;

    constructor(private readonly buffer: ArrayBuffer) {
        this.view = new DataView(buffer);
    }

    u8(): number {
        return this.view.getUint8(this.advance(1));
    }

    u16(): number {
        return this.view.getUint16(this.advance(2), true);
    }

    u32(): number {
        return this.view.getUint32(this.advance(4), true);
    }

    f32(): number {
        return this.view.getFloat32(this.advance(4), true);
    }

    f64(): number {
        return this.view.getFloat64(this.advance(8), true);
    }

    bytes(length: number): Uint8Array {
        return new Uint8Array(this.buffer, this.advance(length), length);
    }

    floats(length: number): Float32Array {
        const start = this.advance(length * 4);
        return start % 4 === 0
            ? new Float32Array(this.buffer, start, length)
            : new Float32Array(this.buffer.slice(start, start + length * 4));
    }

    u32s(length: number): Uint32Array {
        const start = this.advance(length * 4);
        return start % 4 === 0
            ? new Uint32Array(this.buffer, start, length)
            : new Uint32Array(this.buffer.slice(start, start + length * 4));
    }

    /** Goes on at the next multiple of so many bytes, or at the message's end. */
    align(bytes: number): void {
        const next = Math.ceil(this.offset / bytes) * bytes;
        this.offset = Math.max(this.offset, Math.min(next, this.buffer.byteLength));
    }

    /** Refuses a message that is longer than what was read of it. */
    end(): void {
        if (this.offset !== this.buffer.byteLength) {
            throw new RangeError(
                `message must end after ${this.offset} bytes, had ${this.buffer.byteLength}`,
            );
        }
    }

    private advance(length: number): number {
        const start = this.offset;
        this.offset += length;
        if (this.offset > this.buffer.byteLength) {
            throw new RangeError(
                `message must have at least ${this.offset} bytes, had ${this.buffer.byteLength}`,
            );
        }
        return start;
    }
}
