import { appendPoints } from './append-points.js';
import { markEpoch } from './mark-epoch.js';

declare global {
    interface Window {
        /** What the server side `CurveChart` asks of its chart. */
        neuralPlayground?: { appendPoints: typeof appendPoints; markEpoch: typeof markEpoch };
    }
}

window.neuralPlayground = { appendPoints, markEpoch };
