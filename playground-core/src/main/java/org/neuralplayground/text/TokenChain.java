package org.neuralplayground.text;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.tokenattributes.TermToBytesRefAttribute;
import org.apache.lucene.util.BytesRef;

/// A tokenizer and the filters after it. Reads one text after another; not for several threads.
final class TokenChain {
    private final Tokenizer tokenizer;
    private final TokenStream words;
    private final TermToBytesRefAttribute word;

    /// @param words ends in the tokenizer
    TokenChain(Tokenizer tokenizer, TokenStream words) {
        this.tokenizer = tokenizer;
        this.words = words;
        word = words.getAttribute(TermToBytesRefAttribute.class);
    }

    /// Passes on the words of a cleaned text in their order.
    ///
    /// @param reader gets each word in UTF-8, in bytes that the next one overwrites
    void read(String cleaned, Consumer<BytesRef> reader) {
        tokenizer.setReader(new StringReader(cleaned));
        try (words) {
            words.reset();
            while (words.incrementToken()) {
                reader.accept(word.getBytesRef());
            }
            words.end();
        } catch (IOException impossible) {
            throw new UncheckedIOException("a text in memory can be read", impossible);
        }
    }
}
