import { html, type TemplateResult } from 'lit';
import { BLUE, ORANGE, css } from '../drawing/rgb.js';
import type { SentenceFrame } from '../stream/text-frame.js';
import { fixed } from '../text/numbers.js';
import { text } from '../text/texts.js';
import type { SentenceTexts } from './sentence-texts.js';
import { largestOf, piecesOf, type Piece } from './token-pieces.js';

/** The opacity of the largest contribution; the letters on it stay easy to read. */
const STRONGEST = 0.55;

/** The sentence with each token coloured by its contribution. */
export function reading(texts: SentenceTexts, sentence: SentenceFrame): TemplateResult {
    const pieces = piecesOf(sentence.text, sentence.tokens);
    const largest = largestOf(pieces);
    const parts = pieces.map((piece) => token(texts, piece, largest));
    return html`<p class="tokens">${parts}</p>`;
}

/**
 * Which class the colours are about, and how the contributions were found.
 *
 * @param indexed whether sentences are sequences, which may be cut
 */
export function explanation(
    texts: SentenceTexts,
    sentence: SentenceFrame,
    classes: readonly string[],
    indexed: boolean,
): TemplateResult {
    const name = classes[sentence.output] ?? String(sentence.output);
    const unread = indexed ? 'text.sentence.unreadKey' : 'text.sentence.unknownKey';
    const method = sentence.attribution === 'EXACT' ? 'exact' : 'gradient';
    return html`<p class="about">${text(texts, 'text.sentence.about', name)}</p>
        <div class="legend">
            <span
                >${text(texts, 'text.sentence.against')}<i class="scale"></i>${text(
                    texts,
                    'text.sentence.for',
                )}</span
            >
            <span class="unknown">${text(texts, unread)}</span>
        </div>
        <p class="mute">${text(texts, `text.sentence.${method}`)}</p>`;
}

function token(
    texts: SentenceTexts,
    { text: letters, tokens, contribution }: Piece,
    largest: number,
): TemplateResult | string {
    if (tokens.length === 0) {
        return letters;
    }
    const title = tokens
        .map(({ term, contribution: size }) =>
            size === null
                ? text(texts, 'text.sentence.unknown', term)
                : text(texts, 'text.sentence.token', term, signed(size)),
        )
        .join('\n');
    if (contribution === null) {
        return html`<span class="token unknown" title=${title}>${letters}</span>`;
    }
    const share = largest === 0 ? 0 : Math.abs(contribution) / largest;
    const colour = css(contribution < 0 ? ORANGE : BLUE, share * STRONGEST);
    return html`<span class="token" title=${title} style="background:${colour}">${letters}</span>`;
}

/** A contribution with its sign. */
export function signed(value: number): string {
    const number = fixed(value, Math.abs(value) < 0.1 ? 3 : 2);
    return value > 0 ? `+${number}` : number;
}
