package org.neuralplayground.text;

import java.util.function.Consumer;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.BytesRefBuilder;

/// Reads texts as terms: each word, and after it, where pairs are wanted, the pair that it ends,
/// its words joined by a blank, which no word has. Not for several threads.
final class TermReader {
    /// What stands between the words of an n-gram.
    static final char JOINT = ' ';

    private final TextAnalysis analysis;
    private final TokenChain chain;
    private final BytesRefBuilder pair = new BytesRefBuilder();
    private boolean first;

    TermReader(TextAnalysis analysis, TokenChains chains) {
        this.analysis = analysis;
        chain = chains.open(StageTap.NONE);
    }

    /// Passes on the terms of a raw text.
    ///
    /// @param terms gets each term in UTF-8, in bytes that the next one overwrites
    void read(String raw, Consumer<BytesRef> terms) {
        String cleaned = CleanedText.of(raw, analysis.cleaning()).last().text();
        if (analysis.longestNgram() == 1) {
            chain.read(cleaned, terms);
            return;
        }
        first = true;
        chain.read(cleaned, word -> addWord(word, terms));
    }

    private void addWord(BytesRef word, Consumer<BytesRef> terms) {
        terms.accept(word);
        if (!first) {
            pair.append((byte) JOINT);
            pair.append(word);
            terms.accept(pair.get());
        }
        first = false;
        pair.copyBytes(word);
    }
}
