import type { HiddenActivation, InputFeature } from '../stream/scene.js';

/** The events of the drawings, and of a text playground's other elements, with what they carry; layers, units and inputs count from 0. */
export interface NetworkEvents {
    'np-toggle-input': { readonly input: InputFeature };
    'np-add-layer': null;
    'np-remove-layer': null;
    'np-set-units': { readonly layer: number; readonly units: number };
    'np-set-activation': { readonly layer: number; readonly activation: HiddenActivation };
    /** `input` counts what feeds the layer: the inputs in use, or the units of the layer before. */
    'np-edit-weight': {
        readonly layer: number;
        readonly unit: number;
        readonly input: number;
        readonly value: number;
    };
    /** Of a text playground; the layer counts among all layers. */
    'np-unit-chosen': { readonly layer: number; readonly unit: number };
    'np-layer-chosen': { readonly layer: number };
    'np-sentence': { readonly text: string };
    'np-edit-bias': { readonly layer: number; readonly unit: number; readonly value: number };
}

/** Fires one of the events through all shadow roots. */
export function fire<Name extends keyof NetworkEvents>(
    target: EventTarget,
    name: Name,
    detail: NetworkEvents[Name],
): void {
    target.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
}
