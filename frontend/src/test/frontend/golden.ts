import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The bytes that the server's tests agree on with these. */
const FOLDER = join(import.meta.dirname, '../../../../backend/src/test/resources/stream');

export function goldenBytes(name: string): ArrayBuffer {
    const file = readFileSync(join(FOLDER, name));
    return file.buffer.slice(file.byteOffset, file.byteOffset + file.byteLength);
}

export function goldenJson(name: string): unknown {
    return JSON.parse(readFileSync(join(FOLDER, name), 'utf8'));
}
