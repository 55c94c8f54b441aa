import { html, nothing, type TemplateResult } from 'lit';
import { classColour, css } from '../drawing/rgb.js';
import type { TextFrame } from '../stream/text-frame.js';
import { classBands, textLayerAt, type TextScene } from '../stream/text-scene.js';
import { significant } from '../text/numbers.js';
import { text } from '../text/texts.js';
import { layerName } from '../text-network/layer-names.js';
import type { MapTexts } from './map-texts.js';

/** The height of a unit's row in pixels. */
export function rowHeight(units: number): number {
    return Math.max(5, Math.min(20, Math.floor(320 / Math.max(1, units))));
}

/** The choice of the layer, one button each. */
export function layerChoice(
    texts: MapTexts,
    scene: TextScene,
    chosen: number,
    choose: (layer: number) => void,
): TemplateResult {
    const keyed = (event: KeyboardEvent) => {
        const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key] ?? 0;
        const next = chosen + step;
        if (step !== 0 && next >= 0 && next < scene.layers.length) {
            event.preventDefault();
            choose(next);
            const group = event.currentTarget as HTMLElement;
            (group.children[next] as HTMLElement | undefined)?.focus();
        }
    };
    return html`<div
        class="layers"
        role="radiogroup"
        aria-label=${text(texts, 'text.map.layer')}
        @keydown=${keyed}
    >
        ${scene.layers.map(
            (_, layer) =>
                html`<button
                    role="radio"
                    aria-checked=${layer === chosen}
                    tabindex=${layer === chosen ? 0 : -1}
                    @click=${() => choose(layer)}
                >
                    ${layerName(texts, scene, layer)}
                </button>`,
        )}
    </div>`;
}

/** The narrowest band that holds a name, in pixels. */
const NAMED = 34;

/** The classes' names over their columns, as far as they have room on a map of that width. */
export function bandNames({ shown, classes }: TextScene, width: number): TemplateResult {
    const pitch = width / Math.max(1, shown.texts.length);
    return html`<div class="bands" aria-hidden="true">
        ${classBands(shown.texts).map(({ label, start, end }) => {
            const name = classes[label] ?? String(label);
            return html`<span style="flex:${end - start} 0 0" title=${name}
                ><i style="background:${css(classColour(label))}"></i
                >${(end - start) * pitch < NAMED ? nothing : html`<b>${name}</b>`}</span
            >`;
        })}
    </div>`;
}

/** The units' numbers beside their rows; a click sorts by a unit, a second one no longer. */
export function unitRows(
    texts: MapTexts,
    units: number,
    sorted: number | null,
    sort: (unit: number) => void,
): TemplateResult {
    const height = rowHeight(units);
    const every = Math.ceil(12 / height);
    const current = sorted ?? 0;
    const keyed = (event: KeyboardEvent) => {
        const row = event.target as HTMLElement;
        const next =
            event.key === 'ArrowDown'
                ? row.nextElementSibling
                : event.key === 'ArrowUp'
                  ? row.previousElementSibling
                  : null;
        if (next instanceof HTMLElement) {
            event.preventDefault();
            next.focus();
        }
    };
    return html`<div class="rows" @keydown=${keyed}>
        ${Array.from({ length: units }, (_, unit) => {
            const label = text(
                texts,
                unit === sorted ? 'text.map.unsort' : 'text.map.sort',
                unit + 1,
            );
            return html`<button
                style="height:${height}px"
                aria-pressed=${unit === sorted}
                aria-label=${label}
                title=${label}
                tabindex=${unit === current ? 0 : -1}
                @click=${() => sort(unit)}
            >
                ${unit % every === 0 || unit === sorted ? unit + 1 : nothing}
            </button>`;
        })}
    </div>`;
}

/** The map in words. */
export function mapLabel(texts: MapTexts, scene: TextScene, layer: number): string {
    const name = layerName(texts, scene, layer);
    return text(texts, 'text.map.label', name, scene.shown.texts.length);
}

/** Which texts these are, and in which order. */
export function caption(texts: MapTexts, { shown }: TextScene, sorted: number | null): string {
    const part = shown.part === 'TRAINING' ? 'text.map.shownTraining' : 'text.map.shown';
    const count = text(texts, part, shown.texts.length, shown.of);
    return sorted === null
        ? `${count} ${text(texts, 'text.map.hint')}`
        : `${count} ${text(texts, 'text.map.sorted', sorted + 1)}`;
}

/** What the colours mean, with the numbers at the ends. */
export function mapLegend(
    texts: MapTexts,
    scene: TextScene,
    frame: TextFrame | null,
    layer: number,
): TemplateResult {
    const output = layer === scene.layers.length - 1;
    const single = textLayerAt(scene, layer).units === 1;
    const scale = significant(frame?.layers[layer]?.scale ?? Number.NaN, 2);
    if (output) {
        const look = single ? 'signed' : 'share';
        return html`<span class="legend"
            >${text(texts, 'text.map.probability')} 0<i class=${look}></i>1</span
        >`;
    }
    return html`<span class="legend"
        >${text(texts, 'text.map.scale')} −${scale}<i class="signed"></i>${scale}</span
    >`;
}
