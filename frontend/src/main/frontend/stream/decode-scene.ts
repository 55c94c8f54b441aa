import { ByteReader } from './byte-reader.js';
import { count, list, record } from './json.js';
import {
    HIDDEN_ACTIVATIONS,
    INPUT_FEATURES,
    SMALL_CELLS,
    type Activation,
    type InputFeature,
    type LayerShape,
    type Scene,
} from './scene.js';

export const VERSION = 1;
export const SCENE_KIND = 1;
export const FRAME_KIND = 2;
export const TEXT_SCENE_KIND = 3;
export const TEXT_FRAME_KIND = 4;
export const WORDS_SCENE_KIND = 5;
export const WORDS_FRAME_KIND = 6;

/** The kind of a message, after its version was checked. */
export function kindOf(buffer: ArrayBuffer): number {
    const reader = new ByteReader(buffer);
    const version = reader.u8();
    if (version !== VERSION) {
        throw new RangeError(`stream version must be ${VERSION}, was ${version}`);
    }
    return reader.u8();
}

/** Decodes a message of kind 1, see docs/stream-format.md. */
export function decodeScene(buffer: ArrayBuffer): Scene {
    const reader = new ByteReader(buffer);
    reader.u16();
    const generation = reader.u32();
    const text = readText(new TextDecoder().decode(reader.bytes(reader.u32())));
    const points = reader.floats((text.trainSize + text.testSize) * 3);
    const inputMaps = reader.bytes(INPUT_FEATURES.length * SMALL_CELLS);
    reader.end();
    return { generation, ...text, points, inputMaps };
}

type SceneText = Omit<Scene, 'generation' | 'points' | 'inputMaps'>;

function readText(json: string): SceneText {
    const text: unknown = JSON.parse(json);
    const fields = record(text, 'scene');
    const problem = fields.problem;
    if (problem !== 'CLASSIFICATION' && problem !== 'REGRESSION') {
        throw new TypeError(`problem must be CLASSIFICATION or REGRESSION, was ${String(problem)}`);
    }
    return {
        problem,
        loss: String(fields.loss),
        classes: count(fields, 'classes'),
        inputs: list(fields, 'inputs').map(inputFeature),
        layers: list(fields, 'layers').map(layerShape),
        trainSize: count(fields, 'trainSize'),
        testSize: count(fields, 'testSize'),
    };
}

function inputFeature(value: unknown): InputFeature {
    const feature = INPUT_FEATURES.find((known) => known === value);
    if (feature === undefined) {
        throw new TypeError(`input must be one of ${INPUT_FEATURES.join()}, was ${String(value)}`);
    }
    return feature;
}

function layerShape(value: unknown): LayerShape {
    const fields = record(value, 'layer');
    return { units: count(fields, 'units'), activation: activation(fields.activation) };
}

function activation(value: unknown): Activation {
    const known = [...HIDDEN_ACTIVATIONS, 'SOFTMAX' as const].find((name) => name === value);
    if (known === undefined) {
        throw new TypeError(`activation must be a known one, was ${String(value)}`);
    }
    return known;
}
