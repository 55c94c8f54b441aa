package org.neuralplayground.text;

import java.util.List;
import org.apache.lucene.util.BytesRef;
import org.neuralplayground.dataset.TokenLists;
import org.neuralplayground.dataset.TokenListsBuilder;

/// Texts as the terms that an analysis finds in them. Analysing is what takes time: vocabularies of
/// any size and vectors of any kind are made of these terms at once. A term takes 4 bytes each time
/// it occurs, and its letters once. Immutable.
public final class AnalyzedTexts {
    private final TextAnalysis analysis;
    private final TermDictionary dictionary;
    private final TokenLists terms;

    private AnalyzedTexts(TextAnalysis analysis, TermDictionary dictionary, TokenLists terms) {
        this.analysis = analysis;
        this.dictionary = dictionary;
        this.terms = terms;
    }

    /// Reads texts one after the other, none of them kept.
    ///
    /// @throws IllegalArgumentException where one is longer than [TextLimits#MAX_TEXT_LENGTH]
    public static AnalyzedTexts of(TextAnalysis analysis, Iterable<String> texts) {
        return of(analysis, new TokenChains(analysis), texts);
    }

    static AnalyzedTexts of(TextAnalysis analysis, TokenChains chains, Iterable<String> texts) {
        TermReader reader = new TermReader(analysis, chains);
        TermDictionary dictionary = new TermDictionary();
        TokenListsBuilder terms = new TokenListsBuilder();
        for (String text : texts) {
            reader.read(text, term -> terms.add(dictionary.add(term)));
            terms.endText();
        }
        return new AnalyzedTexts(analysis, dictionary, terms.build());
    }

    /// One text, of which the terms are known already.
    static AnalyzedTexts ofTerms(TextAnalysis analysis, List<String> terms) {
        TermDictionary dictionary = new TermDictionary();
        TokenListsBuilder text = new TokenListsBuilder();
        terms.forEach(term -> text.add(dictionary.add(new BytesRef(term))));
        text.endText();
        return new AnalyzedTexts(analysis, dictionary, text.build());
    }

    /// How the terms were found.
    public TextAnalysis analysis() {
        return analysis;
    }

    /// Texts.
    public int count() {
        return terms.count();
    }

    /// Terms of all texts together, each as often as it occurs.
    public int runningTerms() {
        return terms.totalLength();
    }

    /// Terms that differ.
    public int distinctTerms() {
        return dictionary.size();
    }

    TermDictionary dictionary() {
        return dictionary;
    }

    /// The texts by the numbers of their terms in the dictionary.
    TokenLists terms() {
        return terms;
    }
}
