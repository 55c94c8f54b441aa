import type { JsonMessage } from './json-message.js';
import {
    count,
    list,
    numberOrNaN,
    numbers,
    oneOf,
    optional,
    record,
    string,
    type Fields,
} from './json.js';
import {
    ATTRIBUTIONS,
    ENDINGS,
    PLANE_COLUMNS,
    PLANE_ROWS,
    type HiddenPlane,
    type LayerWords,
    type SentenceFrame,
    type SentenceStates,
    type SentenceToken,
    type TextFrame,
    type TextLayerFrame,
    type TextScores,
    type UnitWords,
    type WordWeight,
} from './text-frame.js';
import type { TextLayer, TextScene } from './text-scene.js';

const NO_SCORES: TextScores = { loss: Number.NaN, accuracy: Number.NaN };

/** Decodes a message of kind 4 that belongs to the scene, see docs/stream-format.md. */
export function decodeTextFrame(message: JsonMessage, scene: TextScene): TextFrame {
    const { head } = message;
    const shown = scene.shown.texts.length;
    const first = scene.layers[0]?.units ?? 0;
    return {
        playing: head.playing === true,
        number: count(head, 'frame'),
        generation: count(head, 'generation'),
        epoch: count(head, 'epoch'),
        step: count(head, 'step'),
        epochs: count(head, 'epochs'),
        ending: optional(head, 'ending', () => oneOf(head, 'ending', ENDINGS)),
        bestEpoch: optional(head, 'bestEpoch', () => count(head, 'bestEpoch')),
        training: optional(head, 'training', scores) ?? NO_SCORES,
        validation: optional(head, 'validation', scores) ?? NO_SCORES,
        layers: scene.layers.map((_, index) => layer(message, scene, index)),
        groups: message.floats('groups', first, scene.vocabulary.groups.length),
        words: optional(head, 'words', words),
        decisions: message.bytes('decisions', shown) ?? new Uint8Array(shown),
        confidences: message.bytes('confidences', shown) ?? new Uint8Array(shown),
        plane: optional(head, 'plane', (value) => plane(value, message, shown)),
        sentence: optional(head, 'sentence', (value) => sentence(value, message, scene.layers)),
    };
}

function scores(value: unknown): TextScores {
    const fields = record(value, 'scores');
    return { loss: numberOrNaN(fields, 'loss'), accuracy: numberOrNaN(fields, 'accuracy') };
}

function layer(message: JsonMessage, { layers, shown }: TextScene, index: number): TextLayerFrame {
    const units = layers[index]?.units ?? 0;
    const inputs = layers[index - 1]?.units ?? 0;
    const texts = shown.texts.length;
    return {
        weights: message.floats(`weights.${index}`, units, inputs),
        biases: message.floats(`biases.${index}`, units),
        activations:
            message.bytes(`activations.${index}`, units, texts) ?? new Uint8Array(units * texts),
        scale: Number(list(message.head, 'scales')[index] ?? 1),
    };
}

function words(value: unknown): LayerWords {
    const fields = record(value, 'words');
    return { layer: count(fields, 'layer'), units: list(fields, 'units').map(unitWords) };
}

function unitWords(value: unknown): UnitWords {
    const fields = record(value, 'words of a unit');
    return {
        excites: list(fields, 'excites').map(wordWeight),
        inhibits: list(fields, 'inhibits').map(wordWeight),
    };
}

function wordWeight(value: unknown): WordWeight {
    const [word, weight] = value as readonly unknown[];
    return { word: String(word), weight: Number(weight) };
}

function plane(value: unknown, message: JsonMessage, shown: number): HiddenPlane | null {
    const fields = record(value, 'plane');
    const points = message.floats('points', shown, 2);
    const cells = message.bytes('cells', PLANE_ROWS, PLANE_COLUMNS);
    const confidences = message.bytes('cellConfidences', PLANE_ROWS, PLANE_COLUMNS);
    if (points === null || cells === null || confidences === null) {
        return null;
    }
    return {
        left: numberOrNaN(fields, 'left'),
        right: numberOrNaN(fields, 'right'),
        bottom: numberOrNaN(fields, 'bottom'),
        top: numberOrNaN(fields, 'top'),
        explained: numbers(fields, 'explained'),
        agreement: numberOrNaN(fields, 'agreement'),
        points,
        cells,
        confidences,
    };
}

function sentence(
    value: unknown,
    message: JsonMessage,
    layers: readonly TextLayer[],
): SentenceFrame {
    const fields = record(value, 'sentence');
    const tokens = list(fields, 'tokens').map(token);
    const [x, y] = message.floats('sentencePoint', 2) ?? [];
    return {
        text: string(fields, 'text'),
        attribution: oneOf(fields, 'attribution', ATTRIBUTIONS),
        output: count(fields, 'output'),
        answers: numbers(fields, 'answers'),
        decision: count(fields, 'decision'),
        tokens,
        point: x === undefined || y === undefined ? null : [x, y],
        states: optional(fields, 'states', (given) =>
            states(record(given, 'states'), message, layers),
        ),
    };
}

function token(value: unknown): SentenceToken {
    const fields = record(value, 'token');
    return {
        start: count(fields, 'start'),
        end: count(fields, 'end'),
        term: string(fields, 'term'),
        contribution: optional(fields, 'contribution', Number),
    };
}

/** A sequence may be cut or padded, so that its steps need not be as many as the tokens. */
function states(
    fields: Fields,
    message: JsonMessage,
    layers: readonly TextLayer[],
): SentenceStates | null {
    const layer = count(fields, 'layer');
    const units = layers[layer]?.units ?? 0;
    const array = message.shaped('states');
    return array === null ? null : { layer, units, values: array.values };
}
