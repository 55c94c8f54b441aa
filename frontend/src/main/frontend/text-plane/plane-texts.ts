import type { Texts } from '../text/texts.js';

/** The words that `np-text-plane` needs. */
export type PlaneTexts = Texts<
    | 'text.plane.label'
    | 'text.plane.loading'
    | 'text.plane.none'
    | 'text.plane.broken'
    | 'text.plane.horizontal'
    | 'text.plane.vertical'
    | 'text.plane.agreement'
    | 'text.plane.truth'
    | 'text.plane.decision'
    | 'text.plane.sentence'
    | 'text.plane.wrong'
    | 'text.plane.key'
    | 'text.plane.point'
    | 'text.plane.hint'
    | 'text.kind.NEGATION'
    | 'text.kind.IRONY'
    | 'text.kind.MIXED'
    | 'output.reconnecting'
    | 'output.gone'
    | 'output.diverged'
>;
