import { unitName } from '../network/network-texts.js';
import type { Frame } from '../stream/frame.js';
import type { Focus, StreamState } from '../stream/run-stream.js';
import { INPUT_LAYER, type Scene } from '../stream/scene.js';
import { grouped, loss, percent, rSquared } from '../text/numbers.js';
import { inputSymbol } from '../text/symbols.js';
import { text } from '../text/texts.js';
import type { OutputTexts } from './output-texts.js';
import type { DrawMode } from './pen.js';

/** The plot in words: how far the training is and how well it does. */
export function plotLabel(
    texts: OutputTexts,
    mode: DrawMode,
    scene: Scene | null,
    frame: Frame | null,
): string {
    if (scene === null || frame === null) {
        return text(texts, 'output.loading');
    }
    const { trainLoss, testLoss, trainScore, testScore } = frame.scores;
    const regression = scene.problem === 'REGRESSION';
    const score = regression ? rSquared : percent;
    const words = text(
        texts,
        regression ? 'output.labelRegression' : 'output.label',
        grouped(frame.epoch),
        loss(trainLoss),
        loss(testLoss),
        score(trainScore),
        score(testScore),
    );
    return mode === 'off' ? words : `${text(texts, 'output.drawLabel')} ${words}`;
}

/** The name of what is shown instead of the outputs. */
export function focusName(texts: OutputTexts, { layer, unit }: Focus, scene: Scene): string {
    if (layer === INPUT_LAYER) {
        return text(texts, 'output.input', inputSymbol(unit));
    }
    const shape = { layers: scene.layers.length, outputs: scene.layers.at(-1)?.units ?? 1 };
    return text(texts, 'output.unit', unitName(texts, layer, unit, shape));
}

/** What a person must know about the run just now, or null. */
export function noticeOf(texts: OutputTexts, state: StreamState, diverged: boolean): string | null {
    if (state === 'waiting') {
        return text(texts, 'output.reconnecting');
    }
    if (state === 'gone') {
        return text(texts, 'output.gone');
    }
    return diverged ? text(texts, 'output.diverged') : null;
}
