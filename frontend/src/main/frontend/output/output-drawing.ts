import type { Frame } from '../stream/frame.js';
import type { Focus } from '../stream/run-stream.js';
import { INPUT_LAYER, SMALL_CELLS, type Scene } from '../stream/scene.js';
import { BoundaryPainter, classOfUnit } from './boundary-painter.js';
import { PointsPainter } from './points-painter.js';

export interface BoundaryView {
    readonly side: number;
    readonly dark: boolean;
    readonly discretize: boolean;
    readonly focus: Focus | null;
}

/** The two canvases of the plot: the boundary changes with each frame, the points with the data. */
export class OutputDrawing {
    readonly points: PointsPainter;
    private readonly boundary: BoundaryPainter;

    constructor(boundary: HTMLCanvasElement, points: HTMLCanvasElement) {
        this.boundary = new BoundaryPainter(boundary);
        this.points = new PointsPainter(points);
    }

    /** Draws the focused unit's map, the small one until the full one is there; else the outputs. */
    paintBoundary(scene: Scene, frame: Frame, view: BoundaryView): void {
        const { focus, discretize } = view;
        this.boundary.resize(view.side);
        this.boundary.colours(view.dark);
        if (focus === null) {
            this.boundary.paintOutputs(frame.outputs, discretize);
            return;
        }
        const full = frame.focus;
        const there = full?.layer === focus.layer && full.unit === focus.unit;
        const cells = there ? full.map : small(scene, frame, focus);
        if (cells !== null) {
            const classIndex = classOfUnit(scene, focus.layer, focus.unit);
            this.boundary.paintUnit(cells, classIndex, discretize);
        }
    }
}

function small(scene: Scene, frame: Frame, { layer, unit }: Focus): Uint8Array | null {
    const maps = layer === INPUT_LAYER ? scene.inputMaps : frame.layers[layer]?.maps;
    return maps?.subarray(unit * SMALL_CELLS, (unit + 1) * SMALL_CELLS) ?? null;
}
