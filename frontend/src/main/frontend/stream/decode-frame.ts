import { ByteReader } from './byte-reader.js';
import type { Confusion, FocusFrame, Frame, LayerFrame, ProbeFrame, Scores } from './frame.js';
import { FULL_CELLS, SMALL_CELLS, inputsOf, layerAt, type Scene } from './scene.js';

const PLAYING = 1;
const DIVERGED = 2;
const FOCUS = 4;
const PROBE = 8;

/** The generation that a frame belongs to, read before its scene is known to fit. */
export function generationOf(buffer: ArrayBuffer): number {
    return new DataView(buffer).getUint32(8, true);
}

/** The number of a frame, read before its scene is known to fit. */
export function numberOf(buffer: ArrayBuffer): number {
    return new DataView(buffer).getUint32(4, true);
}

/** Decodes a message of kind 2 that belongs to the scene, see docs/stream-format.md. */
export function decodeFrame(buffer: ArrayBuffer, scene: Scene): Frame {
    const reader = new ByteReader(buffer);
    reader.u16();
    const flags = reader.u16();
    const number = reader.u32();
    const generation = reader.u32();
    const epoch = reader.f64();
    const step = reader.f64();
    const scores = readScores(reader);
    const confusion = scene.problem === 'CLASSIFICATION' ? readConfusion(reader, scene) : null;
    const layers = readLayers(reader, scene);
    const outputs = readOutputs(reader, scene);
    const focus = (flags & FOCUS) !== 0 ? readFocus(reader) : null;
    const probe = (flags & PROBE) !== 0 ? readProbe(reader, outputs.length) : null;
    reader.end();
    return {
        playing: (flags & PLAYING) !== 0,
        diverged: (flags & DIVERGED) !== 0,
        number,
        generation,
        epoch,
        step,
        scores,
        confusion,
        layers,
        outputs,
        focus,
        probe,
    };
}

function readScores(reader: ByteReader): Scores {
    const trainLoss = reader.f32();
    const testLoss = reader.f32();
    const trainScore = reader.f32();
    const testScore = reader.f32();
    return { trainLoss, testLoss, trainScore, testScore };
}

function readConfusion(reader: ByteReader, scene: Scene): Confusion {
    const cells = scene.classes * scene.classes;
    const train = reader.u32s(cells);
    const test = reader.u32s(cells);
    return { train, test };
}

function readLayers(reader: ByteReader, scene: Scene): LayerFrame[] {
    const numbers = scene.layers.map((shape, layer) => {
        const inputs = inputsOf(scene, layer);
        const weights = reader.floats(shape.units * inputs);
        const biases = reader.floats(shape.units);
        const weightGradients = reader.floats(shape.units * inputs);
        const biasGradients = reader.floats(shape.units);
        return { inputs, weights, biases, weightGradients, biasGradients };
    });
    return numbers.map((layer) => ({
        ...layer,
        maps: reader.bytes(layer.biases.length * SMALL_CELLS),
    }));
}

function readOutputs(reader: ByteReader, scene: Scene): Uint8Array[] {
    const { units } = layerAt(scene, scene.layers.length - 1);
    return Array.from({ length: units }, () => reader.bytes(FULL_CELLS));
}

function readFocus(reader: ByteReader): FocusFrame {
    const layer = reader.u8();
    const unit = reader.u8();
    return { layer, unit, map: reader.bytes(FULL_CELLS) };
}

function readProbe(reader: ByteReader, outputs: number): ProbeFrame {
    const x = reader.f32();
    const y = reader.f32();
    return { x, y, outputs: reader.floats(outputs), unit: reader.f32() };
}
