import type { ProbeFrame } from '../stream/frame.js';
import type { PlanePoint } from '../stream/run-stream.js';
import type { Scene } from '../stream/scene.js';
import { fixed } from '../text/numbers.js';
import { text } from '../text/texts.js';
import { isProbability } from './colour-key.js';
import type { OutputTexts } from './output-texts.js';

/** How far the answer may lie from the question: it comes back rounded to single precision. */
const ROUNDING = 1e-5;

/** What stands under the plot about the point under the crosshair: its place and the outputs there. */
export function probeLine(
    point: PlanePoint,
    probe: ProbeFrame | null,
    scene: Scene,
    texts: OutputTexts,
): string {
    const place = text(texts, 'output.at', fixed(point.x, 2), fixed(point.y, 2));
    const answered =
        probe !== null &&
        Math.abs(probe.x - point.x) < ROUNDING &&
        Math.abs(probe.y - point.y) < ROUNDING;
    if (!answered) {
        return `${place} …`;
    }
    const outputs = Array.from(probe.outputs, (value) => fixed(value, 3));
    const unit = Number.isNaN(probe.unit) ? '' : `   a = ${fixed(probe.unit, 3)}`;
    if (outputs.length === 1) {
        const name = isProbability(scene) ? 'p' : 'ŷ';
        return `${place}   ${name} = ${outputs[0] ?? ''}${unit}`;
    }
    return `${place}   p = ${outputs.join(', ')}${unit}`;
}
