import { html, nothing, type TemplateResult } from 'lit';
import type { Frame } from '../stream/frame.js';
import { INPUT_FEATURES, type LayerShape, type Scene } from '../stream/scene.js';
import { significant } from '../text/numbers.js';
import { inputSymbol } from '../text/symbols.js';
import { text } from '../text/texts.js';
import { fire } from './fire.js';
import {
    activationSelect,
    resetSign,
    stepWarning,
    unitCount,
    unitStepper,
    type HiddenControls,
} from './layer-controls.js';
import type { NetworkLayout, Place } from './network-layout.js';
import { unitName, type NetworkTexts } from './network-texts.js';
import type { UnitKey } from './unit-keys.js';

/** What the parts on the stage need of their network. */
export interface StageContext {
    readonly texts: NetworkTexts;
    readonly scene: Scene;
    readonly layout: NetworkLayout;
    readonly frame: Frame | null;
    /** The features shown, as indices among all seven. */
    readonly inputs: readonly number[];
    /** The one unit in the tab order. */
    readonly current: UnitKey;
    readonly editable: boolean;
    readonly maxUnits: number;
    readonly hides: HiddenControls;
    readonly openLayer: (layer: number, anchor: HTMLElement) => void;
    readonly enterInput: (feature: number) => void;
    readonly leaveInput: () => void;
    readonly enterUnit: (unit: UnitKey, anchor: HTMLElement) => void;
    readonly leaveUnit: () => void;
    readonly openUnit: (unit: UnitKey, anchor: HTMLElement) => void;
    readonly keyOnUnit: (event: KeyboardEvent) => void;
}

/** The features shown, as indices among all seven: those in use, and those not hidden. */
export function shownInputs(scene: Scene | null, hidden: readonly string[]): number[] {
    const used: readonly string[] = scene?.inputs ?? [];
    return INPUT_FEATURES.flatMap((name, index) =>
        used.includes(name) || !hidden.includes(name) ? [index] : [],
    );
}

/** What stands above the columns: the inputs' name, each hidden layer's controls, the output's. */
export function columnHeads(context: StageContext): TemplateResult {
    const { texts, scene, layout } = context;
    const output = scene.layers.at(-1);
    const left = layout.inputs[0]?.x ?? 0;
    return html`<div class="head ends ${layout.compact ? 'in' : ''}" style="left:${left}px">
            <span>${text(texts, 'network.inputs')} ${resetSign(texts)}</span>
        </div>
        ${scene.layers.slice(0, -1).map((shape, layer) => hiddenHead(context, shape, layer))}
        <div class="head ends out">
            <span>${text(texts, 'network.output')}</span>
            ${
                output === undefined
                    ? nothing
                    : html`<span>${text(texts, `activation.${output.activation}`)}</span>`
            }
        </div>`;
}

function hiddenHead(context: StageContext, shape: LayerShape, layer: number): TemplateResult {
    const { texts, layout, editable, maxUnits, hides } = context;
    const controls = { texts, layer, shape, editable, maxUnits, hides };
    const left = layout.layers[layer]?.[0]?.x ?? 0;
    const open = (event: Event) => context.openLayer(layer, event.currentTarget as HTMLElement);
    if (layout.compact) {
        const label = text(texts, 'network.layerSettings', layer + 1);
        const width = Math.min(64, layout.pitch - 4);
        return html`<div class="head" style="left:${left}px;width:${width}px">
            <button class="narrow" aria-label=${label} title=${label} @click=${open}>
                <b>${shape.units}</b>${
                    layout.pitch < 48 ? nothing : text(texts, `activation.${shape.activation}`)
                }
            </button>
        </div>`;
    }
    return html`<div
        class="head"
        role="group"
        aria-label=${text(texts, 'network.hiddenLayer', layer + 1)}
        style="left:${left}px;max-width:${layout.pitch - 6}px"
    >
        <div>${unitStepper(controls)}</div>
        <span>${unitCount(controls)}</span>
        <div>${activationSelect(controls)} ${stepWarning(texts, shape, open)}</div>
    </div>`;
}

/** The inputs: a click takes one into the network or out of it. */
export function inputMaps(context: StageContext): TemplateResult[] {
    const { texts, scene, layout, inputs, editable } = context;
    return layout.inputs.map((place, row) => {
        const index = inputs[row] ?? 0;
        const feature = INPUT_FEATURES[index];
        const used = feature !== undefined && scene.inputs.includes(feature);
        const symbol = inputSymbol(index);
        const toggle = (event: Event) => {
            if (editable && feature !== undefined) {
                fire(event.currentTarget as HTMLElement, 'np-toggle-input', { input: feature });
            }
        };
        const enter = () => context.enterInput(index);
        const edge = place.x - place.size / 2;
        return html`<span
                class="symbol ${used ? '' : 'unused'}"
                aria-hidden="true"
                style="left:${edge}px;top:${place.y}px"
                >${symbol}</span
            ><button
                class="map input"
                role="checkbox"
                aria-checked=${used}
                aria-disabled=${!editable}
                aria-label=${text(texts, 'network.useInput', symbol)}
                title=${text(texts, 'network.useInput', symbol)}
                style=${square(place)}
                @click=${toggle}
                @pointerenter=${enter}
                @pointerleave=${context.leaveInput}
                @focus=${enter}
                @blur=${context.leaveInput}
            ></button>`;
    });
}

/** The units: hovering explains one, a click opens its numbers. One of them is in the tab order. */
export function unitMaps(context: StageContext): TemplateResult[] {
    const { scene, layout, current } = context;
    return layout.layers.flatMap((places, layer) =>
        places.map((place, unit) => {
            const key = { layer, unit };
            const enter = (event: Event) =>
                context.enterUnit(key, event.currentTarget as HTMLElement);
            const click = (event: Event) =>
                context.openUnit(key, event.currentTarget as HTMLElement);
            const tabbed = current.layer === layer && current.unit === unit;
            return html`<button
                class="map unit"
                tabindex=${tabbed ? 0 : -1}
                aria-haspopup="dialog"
                aria-label=${unitLabel(context, scene.layers[layer], key)}
                style=${square(place)}
                @click=${click}
                @pointerenter=${enter}
                @pointerleave=${context.leaveUnit}
                @focus=${enter}
                @blur=${context.leaveUnit}
                @keydown=${context.keyOnUnit}
            ></button>`;
        }),
    );
}

function unitLabel(
    { texts, scene, frame }: StageContext,
    shape: LayerShape | undefined,
    { layer, unit }: UnitKey,
): string {
    const outputs = scene.layers.at(-1)?.units ?? 1;
    const name = unitName(texts, layer, unit, { layers: scene.layers.length, outputs });
    const bias = significant(frame?.layers[layer]?.biases[unit] ?? Number.NaN);
    const activation = shape === undefined ? '' : text(texts, `activation.${shape.activation}`);
    return text(texts, 'network.unitLabel', name, bias, activation);
}

function square({ x, y, size }: Place): string {
    const radius = Math.min(9, size / 5);
    return `left:${x}px;top:${y}px;width:${size}px;height:${size}px;border-radius:${radius}px`;
}
