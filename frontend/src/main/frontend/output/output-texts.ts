import type { Texts } from '../text/texts.js';

/** The words that `np-output` needs. */
export type OutputTexts = Texts<
    | 'output.class'
    | 'output.probability'
    | 'output.value'
    | 'output.label'
    | 'output.labelRegression'
    | 'output.loading'
    | 'output.drawLabel'
    | 'output.reconnecting'
    | 'output.gone'
    | 'output.diverged'
    | 'output.unit'
    | 'output.input'
    | 'output.at'
    | 'output.hint'
    | 'output.drawHint'
    | 'output.eraseHint'
    | 'output.key'
    | 'network.unitOf'
    | 'network.output'
    | 'network.outputOf'
>;
