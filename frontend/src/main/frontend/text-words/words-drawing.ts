import type { NearWord, WordsFrame } from '../stream/words-frame.js';
import type { WordsScene } from '../stream/words-scene.js';
import { nearestPoint, pointByKey } from '../text-plane/nearest-point.js';
import { PointMotion, placesOf } from '../text-plane/point-motion.js';
import { labelAt, labelOf, writtenLabels, type Label, type LabelSize } from './word-labels.js';
import { labelSizes, paintWords } from './words-painter.js';

/** The canvas of the plane: the words glide to where the newest frame has them. */
export class WordsDrawing {
    private readonly motion = new PointMotion();
    private readonly still = matchMedia('(prefers-reduced-motion: reduce)');
    private scene: WordsScene | null = null;
    private frame: WordsFrame | null = null;
    private size = { width: 0, height: 0 };
    private sizes: readonly LabelSize[] = [];
    private labels: readonly Label[] = [];
    private font = 'sans-serif';
    private dark = false;
    private chosen: number | null = null;
    private marked: number | null = null;
    private tick = 0;

    constructor(private readonly canvas: HTMLCanvasElement) {}

    /** Takes a new size or colour scheme. */
    place(width: number, height: number, dark: boolean): void {
        this.size = { width, height };
        this.dark = dark;
        this.font = getComputedStyle(this.canvas).fontFamily || 'sans-serif';
        this.measure();
        this.glide();
    }

    show(scene: WordsScene, frame: WordsFrame): void {
        if (scene !== this.scene) {
            this.scene = scene;
            this.labels = [];
            this.measure();
        }
        this.frame = frame;
        const places = placesOf(frame.plane.points, frame.plane);
        this.motion.moveTo(places, performance.now(), this.still.matches);
        this.glide();
    }

    /** Shows a word's neighbours, as far as frames have them. */
    choose(word: number | null): void {
        this.chosen = word;
        this.glide();
    }

    /** Writes a word above all others. */
    mark(word: number | null): void {
        if (word !== this.marked) {
            this.marked = word;
            this.glide();
        }
    }

    /** The word under a pixel of the plot. */
    under(x: number, y: number): number | null {
        return (
            labelAt(this.labels, x, y) ??
            nearestPoint(this.motion.at(performance.now()), x, y, this.size)
        );
    }

    /** The word to which a key leads. */
    beside(key: string, from: number | null): number | null {
        return pointByKey(key, from, this.motion.at(performance.now()), this.size);
    }

    stop(): void {
        cancelAnimationFrame(this.tick);
        this.tick = 0;
    }

    private measure(): void {
        if (this.scene !== null && this.size.width > 0) {
            const { words } = this.scene;
            this.sizes = labelSizes(this.canvas, words, this.size.width, this.font);
        }
    }

    private readonly glide = (): void => {
        this.stop();
        const { scene, frame, size, sizes, chosen, marked, dark, font } = this;
        if (scene === null || frame === null || size.width === 0) {
            return;
        }
        const now = performance.now();
        const places = this.motion.at(now);
        const nearest = this.nearest();
        const first = [
            ...(chosen === null ? [] : [chosen]),
            ...nearest.flatMap(({ word }) => word ?? []),
        ];
        const before = new Set(this.labels.map(({ word }) => word));
        this.labels = writtenLabels(places, sizes, size, first, before);
        paintWords(
            this.canvas,
            {
                words: scene.words,
                places,
                labels: this.labels,
                chosen,
                nearest,
                marked: marked === null ? null : labelOf(marked, places, sizes, size),
                dark,
                font,
            },
            size,
        );
        if (this.motion.moving(now)) {
            this.tick = requestAnimationFrame(this.glide);
        }
    };

    private nearest(): readonly NearWord[] {
        const shown = this.frame?.chosen ?? null;
        return shown !== null && shown.word === this.chosen ? shown.nearest : [];
    }
}
