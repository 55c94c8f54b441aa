import type { JsonMessage } from './json-message.js';
import { count, list, numberOrNaN, numbers, optional, record, string } from './json.js';
import type { ChosenWord, NearWord, WordsFrame, WordsPlane } from './words-frame.js';
import type { CountedWord, WordsScene } from './words-scene.js';

/** Decodes a message of kind 5, see docs/stream-format.md. */
export function decodeWordsScene({ head }: JsonMessage): WordsScene {
    return {
        generation: count(head, 'generation'),
        language: string(head, 'language'),
        texts: count(head, 'texts'),
        terms: count(head, 'terms'),
        window: count(head, 'window'),
        dimensions: count(head, 'dimensions'),
        words: list(head, 'words').map(countedWord),
    };
}

function countedWord(value: unknown): CountedWord {
    const [term, times] = value as readonly unknown[];
    return { term: String(term), count: Number(times) };
}

/** Decodes a message of kind 6 that belongs to the scene, see docs/stream-format.md. */
export function decodeWordsFrame(message: JsonMessage, scene: WordsScene): WordsFrame {
    const { head } = message;
    return {
        playing: head.playing === true,
        number: count(head, 'frame'),
        generation: count(head, 'generation'),
        epoch: count(head, 'epoch'),
        loss: numberOrNaN(head, 'loss'),
        plane: plane(message, scene.words.length),
        chosen: optional(head, 'chosen', chosen),
    };
}

function plane(message: JsonMessage, words: number): WordsPlane {
    const fields = record(message.head.plane, 'plane');
    const points = message.floats('points', words, 2);
    if (points === null) {
        throw new RangeError('a frame of word vectors must have points, had none');
    }
    return {
        left: numberOrNaN(fields, 'left'),
        right: numberOrNaN(fields, 'right'),
        bottom: numberOrNaN(fields, 'bottom'),
        top: numberOrNaN(fields, 'top'),
        explained: numbers(fields, 'explained'),
        points,
    };
}

function chosen(value: unknown): ChosenWord {
    const fields = record(value, 'chosen');
    return { word: count(fields, 'word'), nearest: list(fields, 'nearest').map(near) };
}

function near(value: unknown): NearWord {
    const fields = record(value, 'near word');
    return {
        term: string(fields, 'term'),
        cosine: numberOrNaN(fields, 'cosine'),
        word: optional(fields, 'word', () => count(fields, 'word')),
    };
}
