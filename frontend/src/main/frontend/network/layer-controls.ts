import { html, nothing, type TemplateResult } from 'lit';
import { HIDDEN_ACTIVATIONS, type LayerShape } from '../stream/scene.js';
import { text } from '../text/texts.js';
import { fire } from './fire.js';
import type { NetworkTexts } from './network-texts.js';

export interface LayerControls {
    readonly texts: NetworkTexts;
    readonly layer: number;
    readonly shape: LayerShape;
    readonly editable: boolean;
    readonly maxUnits: number;
}

/** The sign on a control that starts the training anew. */
export function resetSign(texts: NetworkTexts): TemplateResult {
    const words = text(texts, 'network.resets');
    return html`<span class="reset" role="img" title=${words} aria-label=${words}>↺</span>`;
}

interface Step {
    readonly label: string;
    readonly enabled: boolean;
    readonly click: (event: Event) => void;
}

/** Less and more of something. */
export function stepper(less: Step, more: Step): TemplateResult {
    const button = (sign: string, { label, enabled, click }: Step) =>
        html`<button
            class="step"
            aria-label=${label}
            title=${label}
            ?disabled=${!enabled}
            @click=${click}
        >
            ${sign}
        </button>`;
    return html`${button('−', less)}${button('+', more)}`;
}

/** Less and more units of a hidden layer. */
export function unitStepper({
    texts,
    layer,
    shape,
    editable,
    maxUnits,
}: LayerControls): TemplateResult {
    const step = (label: string, enabled: boolean, units: number): Step => ({
        label,
        enabled: editable && enabled,
        click: (event) =>
            fire(event.currentTarget as HTMLElement, 'np-set-units', { layer, units }),
    });
    return stepper(
        step(text(texts, 'network.removeUnit', layer + 1), shape.units > 1, shape.units - 1),
        step(text(texts, 'network.addUnit', layer + 1), shape.units < maxUnits, shape.units + 1),
    );
}

/** How many units a hidden layer has, in words. */
export function unitCount(texts: NetworkTexts, units: number): string {
    return text(texts, units === 1 ? 'network.unit' : 'network.units', units);
}

/** The choice of a hidden layer's activation. */
export function activationSelect({ texts, layer, shape, editable }: LayerControls): TemplateResult {
    const choose = (event: Event) => {
        const select = event.currentTarget as HTMLSelectElement;
        const activation = HIDDEN_ACTIVATIONS.find((name) => name === select.value);
        if (activation !== undefined) {
            fire(select, 'np-set-activation', { layer, activation });
        }
    };
    const label = text(texts, 'network.activation', layer + 1);
    return html`<select aria-label=${label} title=${label} ?disabled=${!editable} @change=${choose}>
        ${HIDDEN_ACTIVATIONS.map(
            (name) =>
                html`<option value=${name} .selected=${name === shape.activation}>
                    ${text(texts, `activation.${name}`)}
                </option>`,
        )}
    </select>`;
}

/** Why a network with a step in it does not learn; nothing for any other activation. */
export function stepWarning(
    texts: NetworkTexts,
    shape: LayerShape,
    open: (event: Event) => void,
): TemplateResult | typeof nothing {
    if (shape.activation !== 'STEP') {
        return nothing;
    }
    const words = text(texts, 'network.stepCannotLearn');
    return html`<button class="hint" aria-label=${words} title=${words} @click=${open}>!</button>`;
}
