package org.neuralplayground.dataset;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A Python list of whole numbers, or of lists, while it is unpickled.
final class PickledList {
    private static final int FIRST_CAPACITY = 16;

    private final List<PickledList> lists = new ArrayList<>(0);
    private int[] tokens = {};
    private int length;

    /// @throws IllegalArgumentException where the item is no list and no whole number from 0 on, or
    ///   is of the other kind than those before it
    void add(@Nullable Object item) {
        switch (item) {
            case PickledList list when length == 0 -> lists.add(list);
            case Integer token when token >= 0 && lists.isEmpty() -> addToken(token);
            case null, default ->
                    throw new IllegalArgumentException(
                            "a list must have whole numbers from 0 on, or lists, had "
                                    + (item instanceof Number ? item : "something else"));
        }
    }

    private void addToken(int token) {
        if (length == tokens.length) {
            tokens = Arrays.copyOf(tokens, Math.max(FIRST_CAPACITY, length + (length >> 1)));
        }
        tokens[length++] = token;
    }

    /// The lists of whole numbers that this list has.
    ///
    /// @param most tokens that all may have together
    /// @throws IllegalArgumentException where this list has whole numbers, one of its lists has
    ///   lists, or they have more tokens
    TokenLists texts(int most) {
        require(length == 0, "texts must be lists, were whole numbers");
        int[] offsets = new int[lists.size() + 1];
        for (int n = 0; n < lists.size(); n++) {
            PickledList text = lists.get(n);
            require(text.lists.isEmpty(), "a text must have whole numbers, had lists");
            require(
                    text.length <= most - offsets[n],
                    "texts must have fewer tokens than the pickle bytes, had more");
            offsets[n + 1] = offsets[n] + text.length;
        }
        int[] all = new int[offsets[lists.size()]];
        for (int n = 0; n < lists.size(); n++) {
            System.arraycopy(lists.get(n).tokens, 0, all, offsets[n], lists.get(n).length);
        }
        return TokenLists.around(all, offsets);
    }

    private static void require(boolean kept, String rule) {
        if (!kept) {
            throw new IllegalArgumentException(rule);
        }
    }
}
