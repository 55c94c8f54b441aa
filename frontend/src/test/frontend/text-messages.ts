/** An array behind the head of a message of kind 3 to 6. */
export interface Appended {
    readonly name: string;
    readonly shape: readonly number[];
    readonly values: Float32Array | Uint8Array;
}

/** A message as docs/stream-format.md lays it out, written down independently of the decoder. */
export function jsonMessage(
    kind: 3 | 4 | 5 | 6,
    head: object,
    arrays: readonly Appended[] = [],
): ArrayBuffer {
    const listed = arrays.map(({ name, shape, values }) => ({
        name,
        type: values instanceof Float32Array ? 'f32' : 'u8',
        shape,
    }));
    const json = new TextEncoder().encode(JSON.stringify({ ...head, arrays: listed }));
    const headLength = roundedUp(json.length);
    const starts: number[] = [];
    let length = 8 + headLength;
    for (const { values } of arrays) {
        starts.push(length);
        length = roundedUp(length + values.byteLength);
    }
    const bytes = new Uint8Array(length);
    const view = new DataView(bytes.buffer);
    view.setUint8(0, 1);
    view.setUint8(1, kind);
    view.setUint32(4, headLength, true);
    bytes.fill(32, 8, 8 + headLength);
    bytes.set(json, 8);
    arrays.forEach(({ values }, index) =>
        bytes.set(
            new Uint8Array(values.buffer, values.byteOffset, values.byteLength),
            starts[index],
        ),
    );
    return bytes.buffer;
}

function roundedUp(length: number): number {
    return Math.ceil(length / 4) * 4;
}

/** Three texts of two classes, two words, and a network of two units and one output. */
export const SMALL_SCENE = {
    generation: 5,
    language: 'ko',
    classes: ['부정', '긍정'],
    vocabulary: {
        terms: 20,
        indexed: false,
        groups: [
            { first: 1, last: 10, words: ['영화', '정말'] },
            { first: 11, last: 20, words: ['재미'] },
        ],
    },
    layers: [
        { kind: 'DENSE', units: 2, activation: 'RELU', dropout: 0.5 },
        { kind: 'DENSE', units: 1, activation: 'SIGMOID' },
    ],
    shown: {
        part: 'VALIDATION',
        of: 30,
        texts: [
            { text: '별로예요', label: 0 },
            { text: '안 좋아요', label: 0, kind: 'NEGATION' },
            { text: '최고예요', label: 1 },
        ],
    },
};

export const SMALL_FRAME = {
    frame: 12,
    generation: 5,
    playing: true,
    epoch: 4,
    step: 37,
    epochs: 20,
    bestEpoch: 3,
    training: { loss: 0.31, accuracy: 0.9 },
    validation: { loss: null, accuracy: 0.8 },
    words: {
        layer: 0,
        units: [
            { excites: [['최고', 0.5]], inhibits: [['별로', -0.25]] },
            { excites: [], inhibits: [] },
        ],
    },
    scales: [2, 1],
};

export const SMALL_ARRAYS: readonly Appended[] = [
    { name: 'groups', shape: [2, 2], values: Float32Array.of(0.5, -0.5, 1, 2) },
    { name: 'weights.1', shape: [1, 2], values: Float32Array.of(1.5, -2) },
    { name: 'biases.0', shape: [2], values: Float32Array.of(0.1, 0.2) },
    { name: 'biases.1', shape: [1], values: Float32Array.of(-1) },
    { name: 'activations.0', shape: [2, 3], values: Uint8Array.of(127, 254, 0, 255, 1, 2) },
    { name: 'activations.1', shape: [1, 3], values: Uint8Array.of(10, 20, 30) },
    { name: 'decisions', shape: [3], values: Uint8Array.of(0, 1, 1) },
    { name: 'confidences', shape: [3], values: Uint8Array.of(254, 127, 200) },
];
