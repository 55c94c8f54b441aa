import { html, nothing, type TemplateResult } from 'lit';
import type { ProbeFrame } from '../stream/frame.js';
import type { Focus, PlanePoint } from '../stream/run-stream.js';
import { PLANE, type Scene } from '../stream/scene.js';
import { text } from '../text/texts.js';
import type { OutputTexts } from './output-texts.js';
import { focusName } from './output-words.js';
import type { DrawMode } from './pen.js';
import { toPixels } from './plane.js';
import { probeLine } from './probe-line.js';

/** By how much an arrow key moves the crosshair on the plane; with Shift four times that. */
const KEY_STEP = 0.25;

export interface PlotState {
    readonly texts: OutputTexts;
    readonly scene: Scene | null;
    readonly focused: Focus | null;
    /** The point under the crosshair. */
    readonly point: PlanePoint | null;
    readonly probe: ProbeFrame | null;
    readonly mode: DrawMode;
    /** Whether the keyboard moved the crosshair, so that its numbers are read out. */
    readonly byKey: boolean;
}

/** What lies over the plot: crosshair or eraser, the name of a focused unit, a notice. */
export function overlay(state: PlotState, notice: string | null): TemplateResult {
    const { texts, scene, focused, point, mode } = state;
    const name = focused !== null && scene !== null ? focusName(texts, focused, scene) : null;
    return html`${point === null ? nothing : crosshair(point, mode)}
        ${name === null ? nothing : html`<div class="chip">${name}</div>`}
        <div role="status">
            ${notice === null ? nothing : html`<div class="chip low">${notice}</div>`}
        </div>`;
}

function crosshair(point: PlanePoint, mode: DrawMode): TemplateResult {
    const { left, top } = toPixels(point.x, point.y, 100);
    const kind = mode === 'erase' ? 'eraser' : 'cross';
    return html`<div class=${kind} style="left:${left}%;top:${top}%"></div>`;
}

/** The line under the plot: the numbers at the crosshair, or what can be done here. */
export function readout({ texts, scene, point, probe, mode, byKey }: PlotState): TemplateResult {
    const hints = {
        off: 'output.hint',
        add: 'output.drawHint',
        erase: 'output.eraseHint',
    } as const;
    const words =
        point === null || scene === null
            ? text(texts, hints[mode])
            : probeLine(point, probe, scene, texts);
    return html`<p
        class="readout ${point === null ? '' : 'live'}"
        aria-live=${byKey ? 'polite' : 'off'}
        title=${words}
        .textContent=${words}
    ></p>`;
}

/** Where an arrow key moves the crosshair, within the plane; null for any other key. */
export function movedBy(key: string, far: boolean, { x, y }: PlanePoint): PlanePoint | null {
    const step = KEY_STEP * (far ? 4 : 1);
    const hold = (value: number) => Math.max(-PLANE, Math.min(PLANE, value));
    switch (key) {
        case 'ArrowLeft':
            return { x: hold(x - step), y };
        case 'ArrowRight':
            return { x: hold(x + step), y };
        case 'ArrowUp':
            return { x, y: hold(y + step) };
        case 'ArrowDown':
            return { x, y: hold(y - step) };
        default:
            return null;
    }
}
