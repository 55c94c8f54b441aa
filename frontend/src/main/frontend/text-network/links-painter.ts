import type { TextScene } from '../stream/text-scene.js';
import type { TextLayout, UnitBox } from './text-layout.js';

/**
 * Where a layer has no weights of its own to show: lines from dimension to dimension for a mean, and
 * a band for a layer that looks words up or reads them one after the other.
 */
export function paintLinks(
    context: CanvasRenderingContext2D,
    scene: TextScene,
    layout: TextLayout,
    dark: boolean,
): void {
    scene.layers.forEach(({ kind }, layer) => {
        const column = layout.columns[layer];
        const from = layer === 0 ? layout.groups : (layout.columns[layer - 1]?.units ?? []);
        if (kind === 'DENSE' || column === undefined) {
            return;
        }
        context.strokeStyle = context.fillStyle = dark ? 'rgb(255 255 255)' : 'rgb(0 0 0)';
        if (kind === 'POOLING' && from.length === column.units.length) {
            context.globalAlpha = 0.25;
            column.units.forEach((box, unit) => paintLine(context, from[unit] ?? box, box));
        } else {
            context.globalAlpha = dark ? 0.1 : 0.06;
            paintBand(context, from, column.units);
        }
        context.globalAlpha = 1;
    });
}

function paintLine(context: CanvasRenderingContext2D, from: UnitBox, to: UnitBox): void {
    context.lineWidth = 1;
    context.beginPath();
    context.moveTo(from.x + from.width / 2 + 3, from.y);
    context.lineTo(to.x - to.width / 2 - 3, to.y);
    context.stroke();
}

function paintBand(
    context: CanvasRenderingContext2D,
    from: readonly UnitBox[],
    to: readonly UnitBox[],
): void {
    const [firstFrom, lastFrom, firstTo, lastTo] = [from[0], from.at(-1), to[0], to.at(-1)];
    if (!firstFrom || !lastFrom || !firstTo || !lastTo) {
        return;
    }
    const start = firstFrom.x + firstFrom.width / 2 + 3;
    const end = firstTo.x - firstTo.width / 2 - 3;
    const middle = (start + end) / 2;
    const above = (box: UnitBox) => box.y - box.height / 2;
    const below = (box: UnitBox) => box.y + box.height / 2;
    context.beginPath();
    context.moveTo(start, above(firstFrom));
    context.bezierCurveTo(middle, above(firstFrom), middle, above(firstTo), end, above(firstTo));
    context.lineTo(end, below(lastTo));
    context.bezierCurveTo(middle, below(lastTo), middle, below(lastFrom), start, below(lastFrom));
    context.fill();
}
