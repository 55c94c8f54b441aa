/** One moment of a run. Its arrays are views into the message, not copies, wherever they lie aligned. */
export interface Frame {
    readonly playing: boolean;
    /** Whether training stopped because a number became infinite or not a number. */
    readonly diverged: boolean;
    readonly number: number;
    readonly generation: number;
    readonly epoch: number;
    readonly step: number;
    readonly scores: Scores;
    readonly confusion: Confusion | null;
    readonly layers: readonly LayerFrame[];
    /** The decision grid of each output, 10,000 cells each. */
    readonly outputs: readonly Uint8Array[];
    readonly focus: FocusFrame | null;
    readonly probe: ProbeFrame | null;
}

/** Mean losses without penalty; accuracy in [0, 1] or R²; NaN where undefined. */
export interface Scores {
    readonly trainLoss: number;
    readonly testLoss: number;
    readonly trainScore: number;
    readonly testScore: number;
}

/** Counts row by row: rows are true classes, columns predicted ones. */
export interface Confusion {
    readonly train: Uint32Array;
    readonly test: Uint32Array;
}

/** Weights and their gradients lie unit by unit, `inputs` of them each. */
export interface LayerFrame {
    readonly inputs: number;
    readonly weights: Float32Array;
    readonly biases: Float32Array;
    readonly weightGradients: Float32Array;
    readonly biasGradients: Float32Array;
    /** The small maps of the layer's units, 625 cells each. */
    readonly maps: Uint8Array;
}

export interface FocusFrame {
    readonly layer: number;
    readonly unit: number;
    readonly map: Uint8Array;
}

export interface ProbeFrame {
    readonly x: number;
    readonly y: number;
    readonly outputs: Float32Array;
    /** The focused unit's activation there; NaN without a focus. */
    readonly unit: number;
}
