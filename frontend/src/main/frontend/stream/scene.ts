/** What the frames of one generation are about: the data, the network's shape and the input maps. */
export interface Scene {
    readonly generation: number;
    readonly problem: Problem;
    readonly loss: string;
    readonly classes: number;
    /** The inputs in use, in the order in which the first layer sees them. */
    readonly inputs: readonly InputFeature[];
    /** All layers, the output layer last. */
    readonly layers: readonly LayerShape[];
    readonly trainSize: number;
    readonly testSize: number;
    /** `x, y, label` of each point, the training points first. */
    readonly points: Float32Array;
    /** The small maps of all seven inputs, 625 cells each, in the order of {@link INPUT_FEATURES}. */
    readonly inputMaps: Uint8Array;
}

export interface LayerShape {
    readonly units: number;
    readonly activation: Activation;
}

export type Problem = 'CLASSIFICATION' | 'REGRESSION';

export const INPUT_FEATURES = [
    'X',
    'Y',
    'X_SQUARED',
    'Y_SQUARED',
    'X_TIMES_Y',
    'SIN_X',
    'SIN_Y',
] as const;

export type InputFeature = (typeof INPUT_FEATURES)[number];

/** The activations a hidden layer can have, in the order in which they are offered. */
export const HIDDEN_ACTIVATIONS = [
    'LINEAR',
    'RELU',
    'LEAKY_RELU',
    'TANH',
    'SIGMOID',
    'STEP',
    'ELU',
    'GELU',
    'SWISH',
] as const;

export type HiddenActivation = (typeof HIDDEN_ACTIVATIONS)[number];
export type Activation = HiddenActivation | 'SOFTMAX';

/** Cells along one side of a full map. */
export const FULL_SIDE = 100;
export const FULL_CELLS = FULL_SIDE * FULL_SIDE;
/** Cells along one side of a small map. */
export const SMALL_SIDE = 25;
export const SMALL_CELLS = SMALL_SIDE * SMALL_SIDE;
/** Half the side of the plane: maps and axes run from -6 to +6. */
export const PLANE = 6;
/** The layer number under which a focus means the inputs. */
export const INPUT_LAYER = 255;

/** Units of the layer that feeds the given one. */
export function inputsOf(scene: Scene, layer: number): number {
    return layer === 0 ? scene.inputs.length : layerAt(scene, layer - 1).units;
}

export function layerAt(scene: Scene, layer: number): LayerShape {
    const shape = scene.layers[layer];
    if (shape === undefined) {
        throw new RangeError(`layer must be below ${scene.layers.length}, was ${layer}`);
    }
    return shape;
}

/** Weights and biases of the whole network. */
export function parameterCount(scene: Scene): number {
    return scene.layers.reduce(
        (sum, shape, layer) => sum + shape.units * (inputsOf(scene, layer) + 1),
        0,
    );
}
