import { html, nothing, type TemplateResult } from 'lit';
import {
    activationSelect,
    stepWarning,
    unitCount,
    unitStepper,
    type LayerControls,
} from '../network/layer-controls.js';
import { hiddenDenseLayers, type TextLayer } from '../stream/text-scene.js';
import { grouped } from '../text/numbers.js';
import { text } from '../text/texts.js';
import { layerName } from './layer-names.js';
import type { TextStage } from './text-stage.js';

/** What stands above the columns: the vocabulary's size, each layer's name or controls. */
export function textHeads(stage: TextStage): TemplateResult {
    const { texts, scene, layout } = stage;
    const terms = grouped(scene.vocabulary.terms);
    const last = scene.layers.length - 1;
    return html`<div class="head ends in">
            <span>${text(texts, 'text.network.vocabulary')}</span>
            <span>${text(texts, 'text.network.terms', terms)}</span>
        </div>
        ${scene.layers.map((layer, index) => {
            const x = layout.columns[index]?.x ?? 0;
            return index === last
                ? outputHead(stage, layer, x)
                : layer.kind === 'DENSE'
                  ? denseHead(stage, layer, index, x)
                  : plainHead(stage, layer, index, x);
        })}`;
}

function outputHead({ texts, layout }: TextStage, layer: TextLayer, x: number): TemplateResult {
    const left = x - (layout.columns.at(-1)?.units[0]?.width ?? 0) / 2;
    return html`<div class="head ends beside" style="left:${left}px">
        <span>${text(texts, 'text.network.output')}</span>
        ${layer.activation === null ? nothing : html`<span>${text(texts, `activation.${layer.activation}`)}</span>`}
    </div>`;
}

function plainHead(stage: TextStage, layer: TextLayer, index: number, x: number): TemplateResult {
    const { texts, scene, layout } = stage;
    const name = layerName(texts, scene, index);
    const key = layer.activation === null ? 'text.network.dimensions' : 'text.network.size';
    const size = text(texts, key, layer.units);
    const width = layout.pitch - 4;
    return html`<div
        class="head ends ${layout.compact ? 'tight' : ''}"
        style="left:${x}px;max-width:${width}px"
        title="${name}, ${size}"
    >
        <span>${name}</span>
        <span>${layout.compact ? layer.units : size}</span>
        ${layout.compact ? nothing : dropoutLine(stage, layer)}
    </div>`;
}

function denseHead(stage: TextStage, layer: TextLayer, index: number, x: number): TemplateResult {
    const { texts, layout } = stage;
    const controls = controlsOf(stage, index);
    const { shape } = controls;
    const open = (event: Event) => stage.openLayer(index, event.currentTarget as HTMLElement);
    if (layout.compact) {
        const label = text(texts, 'network.layerSettings', controls.layer + 1);
        const width = Math.min(72, layout.pitch - 4);
        return html`<div class="head" style="left:${x}px;width:${width}px">
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
        aria-label=${text(texts, 'network.hiddenLayer', controls.layer + 1)}
        style="left:${x}px;max-width:${layout.pitch - 6}px"
    >
        <div>${unitStepper(controls)}</div>
        <span>${unitCount(controls)}</span>
        <div>${activationSelect(controls)} ${stepWarning(texts, shape, open)}</div>
        ${dropoutLine(stage, layer)}
    </div>`;
}

function dropoutLine(
    { texts }: TextStage,
    { dropout }: TextLayer,
): TemplateResult | typeof nothing {
    return dropout === null
        ? nothing
        : html`<span class="mute">${text(texts, 'text.network.dropout', dropout)}</span>`;
}

/** The controls of a hidden dense layer, which are counted among themselves. */
export function controlsOf(
    stage: Pick<TextStage, 'texts' | 'scene' | 'editable' | 'maxUnits' | 'unitChoices' | 'hides'>,
    index: number,
): LayerControls {
    const { texts, scene, editable, maxUnits, unitChoices, hides } = stage;
    const { units = 0, activation = null } = scene.layers[index] ?? {};
    const layer = hiddenDenseLayers(scene).indexOf(index);
    const shape = { units, activation: activation ?? 'LINEAR' };
    return { texts, layer, shape, editable, maxUnits, unitChoices, hides };
}
