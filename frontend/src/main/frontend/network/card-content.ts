import { html, nothing, type TemplateResult } from 'lit';
import type { LayerFrame } from '../stream/frame.js';
import { layerAt, type Scene } from '../stream/scene.js';
import { significant } from '../text/numbers.js';
import { sourceSymbol } from '../text/symbols.js';
import { text } from '../text/texts.js';
import type { Edge } from './edges.js';
import { fire } from './fire.js';
import { activationFormula, weightedSum } from './formula.js';
import type { NetworkTexts } from './network-texts.js';

export interface CardContext {
    readonly texts: NetworkTexts;
    readonly scene: Scene;
    readonly layer: LayerFrame;
    /** Fires the edits. */
    readonly target: EventTarget;
    /** Whether numbers are shown as fields. */
    readonly edits: boolean;
    /** Told when someone starts typing in a field, and when that ends: its number then stands still. */
    readonly typing: (typing: boolean) => void;
}

/** The largest weight or bias that can be typed in. */
const LARGEST = 1000;

/** A unit: its formula, the gradient of its bias, and its bias and weights as a table. */
export function unitCard(
    context: CardContext,
    { layer: index, unit }: { readonly layer: number; readonly unit: number },
): TemplateResult {
    const { texts, scene, layer } = context;
    const more = (terms: number) => text(texts, 'network.more', terms);
    const sources = Array.from({ length: layer.inputs }, (_, input) => input);
    return html`<p class="formula">${weightedSum(scene, layer, index, unit, more)}</p>
        <p class="formula">${activationFormula(layerAt(scene, index).activation, unit)}</p>
        <p class="mute formula" title=${text(texts, 'network.gradient')}>
            ∂L/∂b = ${significant(layer.biasGradients[unit] ?? NaN, 2)}
            (${text(texts, 'network.lastBatch')})
        </p>
        <div class="weights" tabindex=${layer.inputs > 8 ? 0 : nothing}>
            <table>
                <thead>
                    <tr>
                        <th scope="col"></th>
                        <th scope="col">${text(texts, 'network.value')}</th>
                        <th scope="col" title=${text(texts, 'network.gradient')}>∂L/∂w</th>
                    </tr>
                </thead>
                <tbody>
                    <tr>
                        <th scope="row">${text(texts, 'network.bias')}</th>
                        <td>${biasValue(context, index, unit)}</td>
                        <td>${significant(layer.biasGradients[unit] ?? NaN, 2)}</td>
                    </tr>
                    ${sources.map(
                        (input) =>
                            html`<tr>
                                <th scope="row">${sourceSymbol(scene, index, input)}</th>
                                <td>${weightValue(context, { layer: index, unit, input })}</td>
                                <td>${significant(weightGradient(layer, unit, input), 2)}</td>
                            </tr>`,
                    )}
                </tbody>
            </table>
        </div>`;
}

/** An edge: its weight and the weight's gradient. */
export function edgeCard(context: CardContext, edge: Edge): TemplateResult {
    const { texts, layer } = context;
    return html`<p>${text(texts, 'network.weight')}: ${weightValue(context, edge)}</p>
        <p class="mute formula" title=${text(texts, 'network.gradient')}>
            ∂L/∂w = ${significant(weightGradient(layer, edge.unit, edge.input), 2)}
            (${text(texts, 'network.lastBatch')})
        </p>`;
}

function weightGradient(layer: LayerFrame, unit: number, input: number): number {
    return layer.weightGradients[unit * layer.inputs + input] ?? Number.NaN;
}

function biasValue(context: CardContext, layer: number, unit: number): TemplateResult {
    const value = context.layer.biases[unit] ?? Number.NaN;
    return numberOrField(context, text(context.texts, 'network.bias'), value, (typed) =>
        fire(context.target, 'np-edit-bias', { layer, unit, value: typed }),
    );
}

function weightValue(context: CardContext, edge: Edge): TemplateResult {
    const { layer, scene, texts, target } = context;
    const value = layer.weights[edge.unit * layer.inputs + edge.input] ?? Number.NaN;
    const source = sourceSymbol(scene, edge.layer, edge.input);
    return numberOrField(context, text(texts, 'network.weightFrom', source), value, (typed) =>
        fire(target, 'np-edit-weight', { ...pick(edge), value: typed }),
    );
}

function pick({ layer, unit, input }: Edge): Edge {
    return { layer, unit, input };
}

/** A number that follows the training, or a field that does so until someone types in it. */
function numberOrField(
    { edits, typing }: CardContext,
    label: string,
    value: number,
    typed: (value: number) => void,
): TemplateResult {
    const sign = value > 0 ? 'var(--np-blue, #0877bd)' : 'var(--np-orange, #f59322)';
    const dot = html`<i style="background:${value === 0 ? 'var(--np-mute)' : sign}"></i>`;
    if (!edits) {
        return html`${dot}${significant(value)}`;
    }
    const change = (event: Event) => {
        const field = event.currentTarget as HTMLInputElement;
        typing(false);
        if (field.value !== '' && field.checkValidity()) {
            typed(field.valueAsNumber);
        } else {
            field.reportValidity();
        }
    };
    return html`${dot}<input
            type="number"
            step="any"
            min=${-LARGEST}
            max=${LARGEST}
            aria-label=${label}
            .value=${Number.isFinite(value) ? String(Number(value.toPrecision(6))) : ''}
            @input=${() => typing(true)}
            @blur=${() => typing(false)}
            @change=${change}
        />`;
}
