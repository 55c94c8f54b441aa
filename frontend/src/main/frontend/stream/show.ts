import { decodeFrame, generationOf, numberOf } from './decode-frame.js';
import { decodeScene } from './decode-scene.js';
import { decodeTextFrame } from './decode-text-frame.js';
import { decodeTextScene } from './decode-text-scene.js';
import { decodeWordsFrame, decodeWordsScene } from './decode-words.js';
import { JsonMessage } from './json-message.js';
import { count } from './json.js';
import type { Frame } from './frame.js';
import type { Scene } from './scene.js';
import type { TextFrame } from './text-frame.js';
import type { TextScene } from './text-scene.js';
import type { WordsFrame } from './words-frame.js';
import type { WordsScene } from './words-scene.js';

/** A frame's number, and the frame itself where it belongs to the scene. */
interface Numbered<F> {
    readonly number: number;
    readonly frame: F | null;
}

/** How the messages of one kind of playground are decoded. */
export interface ShowFormat<S, F> {
    readonly scene: (message: ArrayBuffer) => S;
    readonly frame: (message: ArrayBuffer, scene: S | null) => Numbered<F>;
}

/** Who is told scene and frame of one kind of playground. */
export interface Audience<S, F> {
    readonly scene?: ((scene: S) => void) | undefined;
    readonly frame?: ((frame: F, scene: S) => void) | undefined;
}

/** Scene and newest frame of one kind of playground, and what of them was not yet handed out. */
export class Show<S, F> {
    private scene: S | null = null;
    private frame: F | null = null;
    private newScene = false;
    private newFrame = false;

    constructor(private readonly format: ShowFormat<S, F>) {}

    sceneCame(message: ArrayBuffer): void {
        this.scene = this.format.scene(message);
        this.frame = null;
        this.newScene = true;
        this.newFrame = false;
    }

    /** Takes a frame; one of another scene is passed over. Returns its number. */
    frameCame(message: ArrayBuffer): number {
        const { number, frame } = this.format.frame(message, this.scene);
        if (frame !== null) {
            this.frame = frame;
            this.newFrame = true;
        }
        return number;
    }

    /** Forgets all: from now on the run shows another kind of playground. */
    end(): void {
        this.scene = null;
        this.frame = null;
        this.newScene = false;
        this.newFrame = false;
    }

    /** Tells the scene to who comes late. Returns whether there is one. */
    tellScene(audience: Audience<S, F>): boolean {
        if (this.scene !== null) {
            audience.scene?.(this.scene);
        }
        return this.scene !== null;
    }

    /** Tells the newest frame to who comes late. */
    tellFrame(audience: Audience<S, F>): void {
        if (this.scene !== null && this.frame !== null) {
            audience.frame?.(this.frame, this.scene);
        }
    }

    /** Tells everyone what is new. */
    handOut(audiences: readonly Audience<S, F>[]): void {
        if (this.newScene) {
            this.newScene = false;
            audiences.forEach((audience) => this.tellScene(audience));
        }
        if (this.newFrame) {
            this.newFrame = false;
            audiences.forEach((audience) => this.tellFrame(audience));
        }
    }
}

/** Messages of kinds 1 and 2. */
export const PLANE_SHOW: ShowFormat<Scene, Frame> = {
    scene: decodeScene,
    frame: (message, scene) => ({
        number: numberOf(message),
        frame:
            scene !== null && generationOf(message) === scene.generation
                ? decodeFrame(message, scene)
                : null,
    }),
};

/** Messages of kinds 3 and 4. */
export const TEXT_SHOW: ShowFormat<TextScene, TextFrame> = jsonShow(
    decodeTextScene,
    decodeTextFrame,
);

/** Messages of kinds 5 and 6. */
export const WORDS_SHOW: ShowFormat<WordsScene, WordsFrame> = jsonShow(
    decodeWordsScene,
    decodeWordsFrame,
);

function jsonShow<S extends { readonly generation: number }, F>(
    decodeTheScene: (message: JsonMessage) => S,
    decodeTheFrame: (message: JsonMessage, scene: S) => F,
): ShowFormat<S, F> {
    return {
        scene: (message) => decodeTheScene(new JsonMessage(message)),
        frame: (message, scene) => {
            const decoded = new JsonMessage(message);
            return {
                number: count(decoded.head, 'frame'),
                frame:
                    scene !== null && count(decoded.head, 'generation') === scene.generation
                        ? decodeTheFrame(decoded, scene)
                        : null,
            };
        },
    };
}
