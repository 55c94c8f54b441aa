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
    | 'scores.trainAccuracy'
    | 'scores.testAccuracy'
    | 'scores.trainR2'
    | 'scores.testR2'
>;

const NONE: Scores = { trainLoss: NaN, testLoss: NaN, trainScore: NaN, testScore: NaN };

/** Four boxes: the losses, and the accuracies of a classification or the R² of a regression. */
@customElement('np-scores')
export class ScoresElement extends LitElement {
    static override styles = figuresStyles;

    @property({ attribute: 'run-id' }) runId = '';
    @property({ attribute: false }) texts: ScoresTexts = {};
    @state() private scores = NONE;
    @state() private problem: Problem = 'CLASSIFICATION';

    protected readonly run = new RunController(this, {
        scene: ({ problem }) => (this.problem = problem),
        frame: ({ scores }) => (this.scores = scores),
    });

    protected override render(): TemplateResult {
        const { trainLoss, testLoss, trainScore, testScore } = this.scores;
        const regression = this.problem === 'REGRESSION';
        const score = regression ? rSquared : percent;
        return html`<div class="narrowing">
            <dl class="scores">
                ${this.box('scores.trainLoss', loss(trainLoss))}
                ${this.box('scores.testLoss', loss(testLoss))}
                ${this.box(
                    regression ? 'scores.trainR2' : 'scores.trainAccuracy',
                    score(trainScore),
                )}
                ${this.box(regression ? 'scores.testR2' : 'scores.testAccuracy', score(testScore))}
            </dl>
        </div>`;
    }

    private box(key: keyof ScoresTexts, value: string): TemplateResult {
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
