import type { JsonMessage } from './json-message.js';
import { count, list, oneOf, optional, record, string, strings } from './json.js';
import { HIDDEN_ACTIVATIONS } from './scene.js';
import {
    LAYER_KINDS,
    PARTS,
    TEXT_KINDS,
    type ShownText,
    type ShownTexts,
    type TextLayer,
    type TextScene,
    type Vocabulary,
    type WordGroup,
} from './text-scene.js';

const ACTIVATIONS = [...HIDDEN_ACTIVATIONS, 'SOFTMAX' as const];

/** Decodes a message of kind 3, see docs/stream-format.md. */
export function decodeTextScene({ head }: JsonMessage): TextScene {
    return {
        generation: count(head, 'generation'),
        language: string(head, 'language'),
        classes: strings(head, 'classes'),
        vocabulary: vocabulary(head.vocabulary),
        layers: list(head, 'layers').map(layer),
        shown: shown(head.shown),
    };
}

function vocabulary(value: unknown): Vocabulary {
    const fields = record(value, 'vocabulary');
    return {
        terms: count(fields, 'terms'),
        indexed: fields.indexed === true,
        groups: list(fields, 'groups').map(group),
    };
}

function group(value: unknown): WordGroup {
    const fields = record(value, 'group');
    return {
        first: count(fields, 'first'),
        last: count(fields, 'last'),
        words: strings(fields, 'words'),
    };
}

function layer(value: unknown): TextLayer {
    const fields = record(value, 'layer');
    return {
        kind: oneOf(fields, 'kind', LAYER_KINDS),
        units: count(fields, 'units'),
        activation: optional(fields, 'activation', () => oneOf(fields, 'activation', ACTIVATIONS)),
        dropout: optional(fields, 'dropout', Number),
    };
}

function shown(value: unknown): ShownTexts {
    const fields = record(value, 'shown');
    return {
        part: oneOf(fields, 'part', PARTS),
        of: count(fields, 'of'),
        texts: list(fields, 'texts').map(shownText),
    };
}

function shownText(value: unknown): ShownText {
    const fields = record(value, 'text');
    return {
        text: string(fields, 'text'),
        label: count(fields, 'label'),
        kind: TEXT_KINDS.find((known) => known === fields.kind) ?? null,
    };
}
