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
    /** The counts of units to choose from, ascending; without them each step is one unit. */
    readonly unitChoices?: readonly number[] | undefined;
    /** What a link leaves out. */
    readonly hides: HiddenControls;
}

/** The controls that a link leaves out of the drawing. */
export interface HiddenControls {
    readonly layers: boolean;
    readonly activations: boolean;
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
    unitChoices,
    hides,
}: LayerControls): TemplateResult | typeof nothing {
    if (hides.layers) {
        return nothing;
    }
    const [less, more] = unitChoices === undefined ? LABELS.one : LABELS.several;
    const { fewer, greater } = unitSteps(shape.units, maxUnits, unitChoices);
    const step = (label: string, units: number | null): Step => ({
        label,
        enabled: editable && units !== null,
        click: (event) => {
            if (units !== null) {
                fire(event.currentTarget as HTMLElement, 'np-set-units', { layer, units });
            }
        },
    });
    return stepper(
        step(text(texts, less, layer + 1), fewer),
        step(text(texts, more, layer + 1), greater),
    );
}

const LABELS = {
    one: ['network.removeUnit', 'network.addUnit'],
    several: ['network.fewerUnits', 'network.moreUnits'],
} as const;

/** The next smaller and greater count of units, null at the ends. */
export function unitSteps(
    units: number,
    maxUnits: number,
    choices: readonly number[] = [units - 1, units + 1],
): { readonly fewer: number | null; readonly greater: number | null } {
    return {
        fewer: choices.filter((count) => count >= 1 && count < units).at(-1) ?? null,
        greater: choices.find((count) => count > units && count <= maxUnits) ?? null,
    };
}

/** How many units a hidden layer has, in words, and that changing it starts over. */
export function unitCount({ texts, shape, hides }: LayerControls): TemplateResult {
    const words = shape.units === 1 ? 'network.unit' : 'network.units';
    const sign = hides.layers ? nothing : resetSign(texts);
    return html`${text(texts, words, shape.units)} ${sign}`;
}

/** The choice of a hidden layer's activation, or just its name. */
export function activationSelect({
    texts,
    layer,
    shape,
    editable,
    hides,
}: LayerControls): TemplateResult {
    if (hides.activations) {
        return html`<span>${text(texts, `activation.${shape.activation}`)}</span>`;
    }
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

/** A layer's controls one under the other, for a card. */
export function layerSettings(controls: LayerControls): TemplateResult {
    const { texts, shape, hides } = controls;
    return html`<div class="layer"><b>${unitCount(controls)}</b> ${unitStepper(controls)}</div>
        <div class="layer">
            ${activationSelect(controls)} ${hides.activations ? nothing : resetSign(texts)}
        </div>
        ${
            shape.activation === 'STEP'
                ? html`<p>${text(texts, 'network.stepCannotLearn')}</p>`
                : nothing
        }`;
}

interface DepthHost extends HTMLElement {
    readonly texts: NetworkTexts;
    readonly editable: boolean;
    readonly maxLayers: number;
    readonly hideLayerControls: boolean;
}

/** Less and more hidden layers, with how many there are. */
export function depthControls(host: DepthHost, hidden: number): TemplateResult {
    const { texts, editable, maxLayers } = host;
    const words = hidden === 1 ? 'network.hiddenLayerCount' : 'network.hiddenLayers';
    if (host.hideLayerControls) {
        return html`<div class="depth"><b>${text(texts, words, hidden)}</b></div>`;
    }
    return html`<div class="depth">
        ${stepper(
            {
                label: text(texts, 'network.removeLayer'),
                enabled: editable && hidden > 0,
                click: () => fire(host, 'np-remove-layer', null),
            },
            {
                label: text(texts, 'network.addLayer'),
                enabled: editable && hidden < maxLayers,
                click: () => fire(host, 'np-add-layer', null),
            },
        )}
        <b>${text(texts, words, hidden)}</b> ${resetSign(texts)}
    </div>`;
}
