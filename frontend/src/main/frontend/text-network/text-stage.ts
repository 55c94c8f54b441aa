import { html, type TemplateResult } from 'lit';
import { classColour, css } from '../drawing/rgb.js';
import type { HiddenControls } from '../network/layer-controls.js';
import type { UnitKey } from '../network/unit-keys.js';
import type { TextFrame } from '../stream/text-frame.js';
import type { TextScene } from '../stream/text-scene.js';
import { grouped, significant } from '../text/numbers.js';
import { text } from '../text/texts.js';
import { layerName, outputName, unitTitle } from './layer-names.js';
import type { TextLayout, UnitBox, UnitColumn } from './text-layout.js';
import { nextPage, shownUnit } from './unit-pages.js';
import { textHeads } from './text-heads.js';
import type { TextNetworkTexts } from './text-network-texts.js';

/** What the parts on the stage need of their network. */
export interface TextStage {
    readonly texts: TextNetworkTexts;
    readonly scene: TextScene;
    readonly layout: TextLayout;
    readonly frame: TextFrame | null;
    /** The one unit in the tab order. */
    readonly current: UnitKey;
    readonly editable: boolean;
    readonly maxUnits: number;
    readonly unitChoices: readonly number[];
    readonly hides: HiddenControls;
    readonly openLayer: (layer: number, anchor: HTMLElement) => void;
    readonly enterUnit: (unit: UnitKey, anchor: HTMLElement) => void;
    readonly leaveUnit: () => void;
    readonly openUnit: (unit: UnitKey, anchor: HTMLElement) => void;
    readonly keyOnUnit: (event: KeyboardEvent) => void;
    readonly turn: (layer: number, first: number) => void;
}

/** All that can be read, pointed at or operated on the stage. */
export function onStage(stage: TextStage): TemplateResult {
    return html`${textHeads(stage)}${groupBoxes(stage)}${unitBoxes(stage)}${outputNames(stage)}`;
}

/** The vocabulary's groups, each with its example words. */
function groupBoxes({ texts, scene, layout }: TextStage): TemplateResult[] {
    return scene.vocabulary.groups.map(({ first, last, words }, index) => {
        const ranks = text(texts, 'text.network.group', grouped(first), grouped(last));
        const examples = words.join(', ');
        const title = `${ranks}, ${text(texts, 'text.network.groupWords', examples)}`;
        return html`<div
            class="group"
            role="img"
            aria-label=${title}
            title=${title}
            style=${place(layout.groups[index])}
        >
            <b>${grouped(first)}–${grouped(last)}</b><span>${examples}</span>
        </div>`;
    });
}

/** The units: hovering explains one, a click keeps that open. One of them is in the tab order. */
function unitBoxes(stage: TextStage): TemplateResult[] {
    const { layout } = stage;
    const current = shownUnit(stage.current, layout.columns);
    return layout.columns.flatMap((column, layer) => [
        ...column.units.map((box, row) => {
            const key = { layer, unit: column.first + row };
            const enter = (event: Event) =>
                stage.enterUnit(key, event.currentTarget as HTMLElement);
            const open = (event: Event) => stage.openUnit(key, event.currentTarget as HTMLElement);
            const tabbed = current.layer === layer && current.unit === key.unit;
            return html`<button
                class="map unit"
                tabindex=${tabbed ? 0 : -1}
                aria-haspopup="dialog"
                aria-label=${unitLabel(stage, key)}
                style=${place(box)}
                @click=${open}
                @pointerenter=${enter}
                @pointerleave=${stage.leaveUnit}
                @focus=${enter}
                @blur=${stage.leaveUnit}
                @keydown=${stage.keyOnUnit}
            ></button>`;
        }),
        ...restButton(stage, column, layer),
    ]);
}

function restButton(stage: TextStage, column: UnitColumn, layer: number): TemplateResult[] {
    const { rest } = column;
    if (rest === null) {
        return [];
    }
    const { texts, scene } = stage;
    const units = scene.layers[layer]?.units ?? 0;
    const label = text(texts, 'text.network.next', layerName(texts, scene, layer), rest.count);
    return [
        html`<button
            class="rest"
            aria-label=${label}
            title=${label}
            style=${place(rest.box)}
            @click=${() => stage.turn(layer, nextPage(column, units))}
        >
            ${text(texts, 'text.network.rest', rest.count)}
        </button>`,
    ];
}

/** The classes beside the outputs; a single output has the first one below and the second above. */
function outputNames({ scene, layout }: TextStage): TemplateResult[] {
    const column = layout.columns.at(-1);
    if (column === undefined) {
        return [];
    }
    const single = scene.layers.at(-1)?.units === 1;
    return column.units.map((box, row) => {
        const unit = column.first + row;
        const names = single ? [1, 0] : [unit];
        const left = box.x + box.width / 2 + 7;
        return html`<div class="names" aria-hidden="true" style="left:${left}px;top:${box.y}px">
            ${names.map((index) => {
                const name = single ? (scene.classes[index] ?? '') : outputName(scene, index);
                return html`<span title=${name}
                    ><i style="background:${css(classColour(index))}"></i><b>${name}</b></span
                >`;
            })}
        </div>`;
    });
}

function unitLabel({ texts, scene, frame }: TextStage, { layer, unit }: UnitKey): string {
    const title = unitTitle(texts, scene, layer, unit);
    const biases = frame?.layers[layer]?.biases;
    const activation = scene.layers[layer]?.activation ?? null;
    if (activation === null || biases == null) {
        return title;
    }
    const name = text(texts, `activation.${activation}`);
    return text(texts, 'network.unitLabel', title, significant(biases[unit] ?? NaN), name);
}

function place(box: UnitBox | undefined): string {
    const { x = 0, y = 0, width = 0, height = 0 } = box ?? {};
    return `left:${x}px;top:${y}px;width:${width}px;height:${height}px`;
}
