package org.neuralplayground.dataset;

import java.util.Arrays;

/// Collects texts token by token, in arrays that grow: 4 bytes a token, and as many again while
/// they grow.
public final class TokenListsBuilder {
    private int[] tokens = new int[1024];
    private int[] offsets = new int[64];
    private int length;
    private int texts;

    /// Adds a token to the text under way. Modified.
    ///
    /// @throws IllegalArgumentException where it is negative
    public void add(int token) {
        if (token < 0) {
            throw new IllegalArgumentException("a token must be 0 or more, was " + token);
        }
        if (length == tokens.length) {
            tokens = Arrays.copyOf(tokens, grown(length));
        }
        tokens[length++] = token;
    }

    /// Ends the text under way, which may be empty. Modified.
    public void endText() {
        if (++texts == offsets.length) {
            offsets = Arrays.copyOf(offsets, grown(texts));
        }
        offsets[texts] = length;
    }

    /// The texts that have ended so far. Not modified.
    public TokenLists build() {
        return TokenLists.around(
                Arrays.copyOf(tokens, offsets[texts]), Arrays.copyOf(offsets, texts + 1));
    }

    private static int grown(int size) {
        return Math.addExact(size, size / 2);
    }
}
