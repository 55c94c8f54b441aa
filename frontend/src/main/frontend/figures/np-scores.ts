import { LitElement, html, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Scores } from '../stream/frame.js';
import { RunController } from '../stream/run-controller.js';
import type { Problem } from '../stream/scene.js';
import { loss, percent, rSquared } from '../text/numbers.js';
import { text, type Texts } from '../text/texts.js';
import { figuresStyles } from './figures-styles.js';

export type ScoresTexts = Texts<
    | 'scores.trainLoss'
    | 'scores.testLoss'
    | 'scores.validationLoss'
    | 'scores.trainAccuracy'
    | 'scores.testAccuracy'
    | 'scores.validationAccuracy'
    | 'scores.trainR2'
    | 'scores.testR2'
>;

const NONE: Scores = { trainLoss: NaN, testLoss: NaN, trainScore: NaN, testScore: NaN };

type ScoreKey = keyof ScoresTexts;

const KEYS: Readonly<Record<Problem | 'TEXT', readonly [ScoreKey, ScoreKey, ScoreKey, ScoreKey]>> =
    {
        CLASSIFICATION: [
            'scores.trainLoss',
            'scores.testLoss',
            'scores.trainAccuracy',
            'scores.testAccuracy',
        ],
        REGRESSION: ['scores.trainLoss', 'scores.testLoss', 'scores.trainR2', 'scores.testR2'],
        TEXT: [
            'scores.trainLoss',
            'scores.validationLoss',
            'scores.trainAccuracy',
            'scores.validationAccuracy',
        ],
    };

/**
 * Four boxes: the losses, and the accuracies of a classification or the R² of a regression. Of texts,
 * the second part is the validation part.
 */
@customElement('np-scores')
export class ScoresElement extends LitElement {
    static override styles = figuresStyles;

    @property({ attribute: 'run-id' }) runId = '';
    @property({ attribute: false }) texts: ScoresTexts = {};
    /** What the boxes are called before the first scene says it. */
    @property({ attribute: false }) problem: Problem | 'TEXT' = 'CLASSIFICATION';
    @state() private scores = NONE;

    protected readonly run = new RunController(this, {
        scene: ({ problem }) => (this.problem = problem),
        frame: ({ scores }) => (this.scores = scores),
        textScene: () => (this.problem = 'TEXT'),
        textFrame: ({ training, validation }) =>
            (this.scores = {
                trainLoss: training.loss,
                testLoss: validation.loss,
                trainScore: training.accuracy,
                testScore: validation.accuracy,
            }),
    });

    protected override render(): TemplateResult {
        const { trainLoss, testLoss, trainScore, testScore } = this.scores;
        const [first, second, third, fourth] = KEYS[this.problem];
        const score = this.problem === 'REGRESSION' ? rSquared : percent;
        return html`<div class="narrowing">
            <dl class="scores">
                ${this.box(first, loss(trainLoss))} ${this.box(second, loss(testLoss))}
                ${this.box(third, score(trainScore))} ${this.box(fourth, score(testScore))}
            </dl>
        </div>`;
    }

    private box(key: ScoreKey, value: string): TemplateResult {
        return html`<div>
            <dt>${text(this.texts, key)}</dt>
            <dd>${value}</dd>
        </div>`;
    }
}

declare global {
    interface HTMLElementTagNameMap {
        'np-scores': ScoresElement;
    }
}
