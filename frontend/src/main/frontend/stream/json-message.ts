import { ByteReader } from './byte-reader.js';
import { list, numbers, oneOf, record, string, type Fields } from './json.js';

/** Rows of numbers behind the head of a message: views into it, not copies. */
export interface Shaped<Numbers extends Float32Array | Uint8Array> {
    readonly shape: readonly number[];
    readonly values: Numbers;
}

/** A message of kind 3 to 6: a head in JSON with arrays behind it, see docs/stream-format.md. */
export class JsonMessage {
    readonly head: Fields;
    private readonly floatArrays = new Map<string, Shaped<Float32Array>>();
    private readonly byteArrays = new Map<string, Shaped<Uint8Array>>();

    constructor(buffer: ArrayBuffer) {
        const reader = new ByteReader(buffer);
        reader.u32();
        const json = new TextDecoder().decode(reader.bytes(reader.u32()));
        this.head = record(JSON.parse(json), 'head');
        if (this.head.arrays !== undefined) {
            list(this.head, 'arrays').forEach((entry) => this.read(record(entry, 'array'), reader));
        }
        reader.end();
    }

    /** Numbers of a shape, or null where there are none of that name. */
    floats(name: string, ...shape: readonly number[]): Float32Array | null {
        return valuesOf(this.floatArrays, name, shape);
    }

    /** Bytes of a shape, or null where there are none of that name. */
    bytes(name: string, ...shape: readonly number[]): Uint8Array | null {
        return valuesOf(this.byteArrays, name, shape);
    }

    /** Numbers of whatever shape, or null where there are none of that name. */
    shaped(name: string): Shaped<Float32Array> | null {
        return this.floatArrays.get(name) ?? null;
    }

    private read(entry: Fields, reader: ByteReader): void {
        const name = string(entry, 'name');
        const shape = numbers(entry, 'shape');
        const length = shape.reduce((product, side) => product * side, 1);
        if (oneOf(entry, 'type', ['u8', 'f32']) === 'f32') {
            this.floatArrays.set(name, { shape, values: reader.floats(length) });
        } else {
            this.byteArrays.set(name, { shape, values: reader.bytes(length) });
        }
        reader.align(4);
    }
}

function valuesOf<Numbers extends Float32Array | Uint8Array>(
    arrays: ReadonlyMap<string, Shaped<Numbers>>,
    name: string,
    shape: readonly number[],
): Numbers | null {
    const array = arrays.get(name);
    if (array === undefined) {
        return null;
    }
    if (array.shape.join() !== shape.join()) {
        const was = array.shape.join(' x ');
        throw new RangeError(`array ${name} must be ${shape.join(' x ')}, was ${was}`);
    }
    return array.values;
}
