import { html, nothing, type TemplateResult } from 'lit';
import type { Cell } from '../drawing/cell-cursor.js';
import { activationOf } from '../drawing/output-table.js';
import { classColour, css } from '../drawing/rgb.js';
import type { TextFrame } from '../stream/text-frame.js';
import type { TextScene } from '../stream/text-scene.js';
import { fixed } from '../text/numbers.js';
import { text } from '../text/texts.js';
import { unitTitle } from '../text-network/layer-names.js';
import { rowHeight } from './map-parts.js';
import type { MapTexts } from './map-texts.js';

export interface CellFacts {
    readonly unit: string;
    readonly value: number;
    readonly text: number;
    readonly letters: string;
    readonly className: string;
    readonly kind: 'NEGATION' | 'IRONY' | 'MIXED' | null;
}

/** What a cell of the map stands for. */
export function factsOfCell(
    texts: MapTexts,
    scene: TextScene,
    frame: TextFrame,
    layer: number,
    order: readonly number[],
    { column, row }: Cell,
): CellFacts | null {
    const text = order[column] ?? 0;
    const shown = scene.shown.texts[text];
    const numbers = frame.layers[layer];
    if (shown === undefined || numbers === undefined) {
        return null;
    }
    const byte = numbers.activations[row * order.length + text] ?? 255;
    return {
        unit: unitTitle(texts, scene, layer, row),
        value: activationOf(byte, numbers.scale),
        text,
        letters: shown.text,
        className: scene.classes[shown.label] ?? String(shown.label),
        kind: shown.kind,
    };
}

/** A cell in words and numbers. */
export function cellNote(texts: MapTexts, scene: TextScene, facts: CellFacts): TemplateResult {
    const label = scene.shown.texts[facts.text]?.label ?? 0;
    return html`<div class="note" lang=${scene.language}>
        <b>${facts.unit}: ${fixed(facts.value, 2)}</b>
        <p>${facts.letters}</p>
        <span class="class"
            ><i style="background:${css(classColour(label))}"></i>${facts.className}</span
        >
        ${facts.kind === null ? nothing : html`<small>${text(texts, `text.kind.${facts.kind}`)}</small>`}
    </div>`;
}

/** The same for a screen reader. */
export function cellSpoken(texts: MapTexts, facts: CellFacts): string {
    const { unit, text: index, letters, className, value } = facts;
    return text(texts, 'text.map.spoken', unit, index + 1, letters, className, fixed(value, 2));
}

/** The frame around a cell. */
export function cellMarker(
    cell: Cell | null,
    columns: number,
    units: number,
): TemplateResult | typeof nothing {
    if (cell === null) {
        return nothing;
    }
    const height = rowHeight(units);
    const left = ((cell.column + 0.5) / columns) * 100;
    const place = `left:${left}%;width:${100 / columns}%;top:${cell.row * height}px`;
    return html`<div class="cell" style="${place};height:${height}px"></div>`;
}
