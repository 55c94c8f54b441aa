import {
    FRAME_KIND,
    SCENE_KIND,
    TEXT_FRAME_KIND,
    TEXT_SCENE_KIND,
    WORDS_FRAME_KIND,
    WORDS_SCENE_KIND,
    kindOf,
} from './decode-scene.js';
import type { Frame } from './frame.js';
import type { Focus, RunListener } from './run-listener.js';
import type { Scene } from './scene.js';
import { PLANE_SHOW, Show, TEXT_SHOW, WORDS_SHOW, type Audience } from './show.js';
import type { TextFrame } from './text-frame.js';
import type { TextScene } from './text-scene.js';
import type { WordsFrame } from './words-frame.js';
import type { WordsScene } from './words-scene.js';

/** What a run shows: the plane's playground, the texts' or word vectors, as its last scene says. */
export class Shows {
    private readonly plane = new Show<Scene, Frame>(PLANE_SHOW);
    private readonly texts = new Show<TextScene, TextFrame>(TEXT_SHOW);
    private readonly words = new Show<WordsScene, WordsFrame>(WORDS_SHOW);

    /** Takes a message. Returns the number of a frame, null of a scene. */
    received(message: ArrayBuffer): number | null {
        const kind = kindOf(message);
        switch (kind) {
            case SCENE_KIND:
                this.endOthers(this.plane);
                this.plane.sceneCame(message);
                return null;
            case FRAME_KIND:
                return this.plane.frameCame(message);
            case TEXT_SCENE_KIND:
                this.endOthers(this.texts);
                this.texts.sceneCame(message);
                return null;
            case TEXT_FRAME_KIND:
                return this.texts.frameCame(message);
            case WORDS_SCENE_KIND:
                this.endOthers(this.words);
                this.words.sceneCame(message);
                return null;
            case WORDS_FRAME_KIND:
                return this.words.frameCame(message);
            default:
                throw new RangeError(`message kind must be 1 to 6, was ${kind}`);
        }
    }

    /** Tells who comes late what is already known. */
    tell(listener: RunListener, focused: Focus | null): void {
        if (this.plane.tellScene(listener)) {
            listener.focus?.(focused);
        }
        this.plane.tellFrame(listener);
        this.texts.tellScene(onTexts(listener));
        this.texts.tellFrame(onTexts(listener));
        this.words.tellScene(onWords(listener));
        this.words.tellFrame(onWords(listener));
    }

    /** Tells everyone what is new. */
    handOut(listeners: readonly RunListener[]): void {
        this.plane.handOut(listeners);
        this.texts.handOut(listeners.map(onTexts));
        this.words.handOut(listeners.map(onWords));
    }

    private endOthers(shown: object): void {
        [this.plane, this.texts, this.words]
            .filter((show) => show !== shown)
            .forEach((show) => show.end());
    }
}

function onWords(listener: RunListener): Audience<WordsScene, WordsFrame> {
    return {
        scene: (scene) => listener.wordsScene?.(scene),
        frame: (frame, scene) => listener.wordsFrame?.(frame, scene),
    };
}

function onTexts(listener: RunListener): Audience<TextScene, TextFrame> {
    return {
        scene: (scene) => listener.textScene?.(scene),
        frame: (frame, scene) => listener.textFrame?.(frame, scene),
    };
}
