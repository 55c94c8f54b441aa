import type { LayerFrame } from '../stream/frame.js';
import type { Activation, Scene } from '../stream/scene.js';
import { fixed } from '../text/numbers.js';
import { ACTIVATION_NAMES, sourceSymbol, subscript } from '../text/symbols.js';

/** Formulas with more terms than this are shortened. */
const TERMS = 4;

/**
 * A unit's weighted sum with its numbers in it: `z = 0.50·x − 1.20·y + 1.10`.
 *
 * @param more says that so many terms were left out
 */
export function weightedSum(
    scene: Scene,
    layer: LayerFrame,
    layerIndex: number,
    unit: number,
    more: (terms: number) => string,
): string {
    const shown = layer.inputs > TERMS + 1 ? TERMS : layer.inputs;
    let formula = 'z =';
    for (let input = 0; input < shown; input++) {
        const weight = layer.weights[unit * layer.inputs + input] ?? Number.NaN;
        formula += term(weight, `·${sourceSymbol(scene, layerIndex, input)}`, input === 0);
    }
    if (shown < layer.inputs) {
        formula += ` ${more(layer.inputs - shown)}`;
    }
    return formula + term(layer.biases[unit] ?? Number.NaN, '', layer.inputs === 0);
}

/** What a unit makes of its sum: `a = tanh(z)`. */
export function activationFormula(activation: Activation, unit: number): string {
    switch (activation) {
        case 'LINEAR':
            return 'a = z';
        case 'RELU':
            return 'a = max(0, z)';
        case 'SIGMOID':
            return 'a = σ(z)';
        case 'SOFTMAX':
            return `a = softmax(z)${subscript(unit + 1)}`;
        default:
            return `a = ${ACTIVATION_NAMES[activation]}(z)`;
    }
}

function term(value: number, factor: string, first: boolean): string {
    const size = fixed(Math.abs(value), 2);
    const negative = fixed(value, 2).startsWith('−');
    if (first) {
        return ` ${negative ? '−' : ''}${size}${factor}`;
    }
    return ` ${negative ? '−' : '+'} ${size}${factor}`;
}
