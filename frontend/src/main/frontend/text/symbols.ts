import { INPUT_FEATURES, type Activation, type InputFeature, type Scene } from '../stream/scene.js';

const INPUT_SYMBOLS: Readonly<Record<InputFeature, string>> = {
    X: 'x',
    Y: 'y',
    X_SQUARED: 'x²',
    Y_SQUARED: 'y²',
    X_TIMES_Y: 'xy',
    SIN_X: 'sin x',
    SIN_Y: 'sin y',
};

/** The activations as mathematics writes them; the same in every language. */
export const ACTIVATION_NAMES: Readonly<Record<Activation, string>> = {
    LINEAR: 'linear',
    RELU: 'ReLU',
    LEAKY_RELU: 'Leaky ReLU',
    TANH: 'tanh',
    SIGMOID: 'sigmoid',
    STEP: 'step',
    ELU: 'ELU',
    GELU: 'GELU',
    SWISH: 'Swish',
    SOFTMAX: 'softmax',
};

/** The symbol of an input feature by its index among all seven. */
export function inputSymbol(index: number): string {
    const feature = INPUT_FEATURES[index];
    return feature === undefined ? '?' : INPUT_SYMBOLS[feature];
}

/** What feeds a layer: `x`, `sin y`, … below the first layer, `a₁`, `a₂`, … below the others. */
export function sourceSymbol(scene: Scene, layer: number, input: number): string {
    if (layer > 0) {
        return `a${subscript(input + 1)}`;
    }
    const feature = scene.inputs[input];
    return feature === undefined ? '?' : INPUT_SYMBOLS[feature];
}

export function subscript(value: number): string {
    return String(value).replace(/\d/g, (digit) => String.fromCodePoint(0x2080 + Number(digit)));
}
