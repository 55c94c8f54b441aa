package org.neuralplayground.text;

import org.neuralplayground.dataset.KerasTokens;
import org.neuralplayground.dataset.TokenLists;
import org.neuralplayground.dataset.TokenListsBuilder;

/// Analysed texts by the indices of a vocabulary.
final class KnownTerms {
    private final TokenLists terms;
    private final int[] indices;

    KnownTerms(AnalyzedTexts texts, Vocabulary vocabulary) {
        terms = texts.terms();
        indices = vocabulary.numbers(texts.dictionary());
    }

    Coverage coverage() {
        long known = 0;
        for (int text = 0; text < terms.count(); text++) {
            for (int place = 0; place < terms.length(text); place++) {
                known += index(text, place) == Vocabulary.UNKNOWN ? 0 : 1;
            }
        }
        return new Coverage(terms.totalLength(), known);
    }

    /// The index of each known term; unknown ones are left out.
    TokenLists withoutUnknown() {
        TokenListsBuilder known = new TokenListsBuilder();
        for (int text = 0; text < terms.count(); text++) {
            for (int place = 0; place < terms.length(text); place++) {
                int index = index(text, place);
                if (index != Vocabulary.UNKNOWN) {
                    known.add(index);
                }
            }
            known.endText();
        }
        return known.build();
    }

    /// Each text as Keras numbers it: see [KerasTokens].
    ///
    /// @param count numbers, more than three above the vocabulary's size
    TokenLists encoded(int count) {
        return KerasTokens.encode(ranks(count), count);
    }

    /// The rank of each term: 1 for index 0, and `unknownRank` for unknown ones.
    private TokenLists ranks(int unknownRank) {
        TokenListsBuilder ranks = new TokenListsBuilder();
        for (int text = 0; text < terms.count(); text++) {
            for (int place = 0; place < terms.length(text); place++) {
                int index = index(text, place);
                ranks.add(index == Vocabulary.UNKNOWN ? unknownRank : index + 1);
            }
            ranks.endText();
        }
        return ranks.build();
    }

    private int index(int text, int place) {
        return indices[terms.at(text, place)];
    }
}
