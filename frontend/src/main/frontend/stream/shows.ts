import {
    FRAME_KIND,
    SCENE_KIND,
    TEXT_FRAME_KIND,
    TEXT_SCENE_KIND,
    kindOf,
} from './decode-scene.js';
import type { Frame } from './frame.js';
import type { Focus, RunListener } from './run-listener.js';
import type { Scene } from './scene.js';
import { PLANE_SHOW, Show, TEXT_SHOW, type Audience } from './show.js';
import type { TextFrame } from './text-frame.js';
import type { TextScene } from './text-scene.js';

/** What a run shows: the plane's playground or the texts', whichever its last scene was of. */
export class Shows {
    private readonly plane = new Show<Scene, Frame>(PLANE_SHOW);
    private readonly texts = new Show<TextScene, TextFrame>(TEXT_SHOW);

    /** Takes a message. Returns the number of a frame, null of a scene. */
    received(message: ArrayBuffer): number | null {
        const kind = kindOf(message);
        switch (kind) {
            case SCENE_KIND:
                this.texts.end();
                this.plane.sceneCame(message);
                return null;
            case FRAME_KIND:
                return this.plane.frameCame(message);
            case TEXT_SCENE_KIND:
                this.plane.end();
                this.texts.sceneCame(message);
                return null;
            case TEXT_FRAME_KIND:
                return this.texts.frameCame(message);
            default:
                throw new RangeError(`message kind must be 1 to 4, was ${kind}`);
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
    }

    /** Tells everyone what is new. */
    handOut(listeners: readonly RunListener[]): void {
        this.plane.handOut(listeners);
        this.texts.handOut(listeners.map(onTexts));
    }
}

function onTexts(listener: RunListener): Audience<TextScene, TextFrame> {
    return {
        scene: (scene) => listener.textScene?.(scene),
        frame: (frame, scene) => listener.textFrame?.(frame, scene),
    };
}
