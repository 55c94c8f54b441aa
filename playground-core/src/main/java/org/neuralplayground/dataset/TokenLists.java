package org.neuralplayground.dataset;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.IntUnaryOperator;

/// Texts as lists of numbers from 0 on, one a word, in one array for all: text `n` is
/// `tokens[offsets[n]]` to `tokens[offsets[n + 1] - 1]`. Immutable.
public final class TokenLists {
    private final int[] tokens;
    private final int[] offsets;

    private TokenLists(int[] tokens, int[] offsets) {
        this.tokens = tokens;
        this.offsets = offsets;
    }

    /// Copied lists.
    ///
    /// @param texts not modified
    /// @throws IllegalArgumentException where a token is negative
    public static TokenLists of(List<int[]> texts) {
        int[] offsets = new int[texts.size() + 1];
        for (int n = 0; n < texts.size(); n++) {
            offsets[n + 1] = Math.addExact(offsets[n], texts.get(n).length);
        }
        int[] tokens = new int[offsets[texts.size()]];
        for (int n = 0; n < texts.size(); n++) {
            System.arraycopy(texts.get(n), 0, tokens, offsets[n], texts.get(n).length);
        }
        for (int token : tokens) {
            if (token < 0) {
                throw new IllegalArgumentException("a token must be 0 or more, was " + token);
            }
        }
        return new TokenLists(tokens, offsets);
    }

    /// Lists around arrays that nobody else will write to.
    static TokenLists around(int[] tokens, int[] offsets) {
        return new TokenLists(tokens, offsets);
    }

    /// Texts.
    public int count() {
        return offsets.length - 1;
    }

    /// Tokens of all texts together.
    public int totalLength() {
        return tokens.length;
    }

    /// Tokens of one text.
    public int length(int text) {
        return offsets[text + 1] - offsets[text];
    }

    /// One token.
    ///
    /// @throws IndexOutOfBoundsException where there is no such text or place
    public int at(int text, int place) {
        return tokens[offsets[text] + Objects.checkIndex(place, length(text))];
    }

    /// One text's tokens, a copy.
    public int[] tokens(int text) {
        return Arrays.copyOfRange(tokens, offsets[text], offsets[text + 1]);
    }

    /// The largest token; -1 where there is none.
    public int largest() {
        return Arrays.stream(tokens).max().orElse(-1);
    }

    /// Each token replaced by another one of at least 0.
    TokenLists map(IntUnaryOperator replacement) {
        return new TokenLists(Arrays.stream(tokens).map(replacement).toArray(), offsets);
    }

    /// Some texts, in the selection's order.
    ///
    /// @throws IndexOutOfBoundsException where there is no such text
    public TokenLists select(RowSelection selection) {
        int[] starts = new int[selection.size() + 1];
        for (int n = 0; n < selection.size(); n++) {
            starts[n + 1] = Math.addExact(starts[n], length(selection.at(n)));
        }
        int[] copy = new int[starts[selection.size()]];
        for (int n = 0; n < selection.size(); n++) {
            int text = selection.at(n);
            System.arraycopy(tokens, offsets[text], copy, starts[n], length(text));
        }
        return new TokenLists(copy, starts);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TokenLists that
                && Arrays.equals(offsets, that.offsets)
                && Arrays.equals(tokens, that.tokens);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(offsets) + Arrays.hashCode(tokens);
    }

    @Override
    public String toString() {
        return "TokenLists[" + count() + " of " + totalLength() + " tokens]";
    }
}
