import type { Frame } from './frame.js';
import type { Scene } from './scene.js';
import type { TextFrame } from './text-frame.js';
import type { TextScene } from './text-scene.js';
import type { WordsFrame } from './words-frame.js';
import type { WordsScene } from './words-scene.js';

/** `waiting` is the time between a lost connection and the next try. */
export type StreamState = 'connecting' | 'open' | 'waiting' | 'gone' | 'closed';

/** A unit; layer 255 is the inputs, and its unit the feature's index among all seven. */
export interface Focus {
    readonly layer: number;
    readonly unit: number;
}

export interface PlanePoint {
    readonly x: number;
    readonly y: number;
}

/** What a component wants to hear of a run. All calls but `state` come within an animation frame. */
export interface RunListener {
    scene?(scene: Scene): void;
    frame?(frame: Frame, scene: Scene): void;
    textScene?(scene: TextScene): void;
    textFrame?(frame: TextFrame, scene: TextScene): void;
    wordsScene?(scene: WordsScene): void;
    wordsFrame?(frame: WordsFrame, scene: WordsScene): void;
    focus?(focus: Focus | null): void;
    state?(state: StreamState): void;
}
