package org.neuralplayground.dataset;

/// What a pickle may make the reader hold, so that a small file cannot fill the memory: an array of
/// lists of numbers needs one list a text, its place in the memo, a stack as deep as Python's
/// batches of 1,000, and some thirty other things.
final class PickleBudget {
    /// Keras' `imdb.npz` has 14 million.
    static final long MAX_BYTES = 1L << 26;

    private static final int MAX_LISTS = 1 << 20;
    private static final int MAX_STACK = 4096;
    private static final int MAX_OTHERS = 100;

    private int lists;
    private int others;

    /// A list more.
    void list() {
        lists++;
        require(lists <= MAX_LISTS, "a pickle must have at most %d lists, had more", MAX_LISTS);
    }

    /// A tuple, a text, a name or a call more.
    void other() {
        others++;
        require(others <= MAX_OTHERS, "an array must have at most %d parts, had more", MAX_OTHERS);
    }

    /// @throws IllegalArgumentException where the stack or the memo holds too much
    void check(int stackSize, int memoSize) {
        require(stackSize <= MAX_STACK, "a stack must be at most %d deep, was deeper", MAX_STACK);
        int memo = lists + MAX_OTHERS;
        require(memoSize <= memo, "a memo must be as large as its %d objects, was larger", memo);
    }

    private static void require(boolean kept, String rule, int limit) {
        if (!kept) {
            throw new IllegalArgumentException(rule.formatted(limit));
        }
    }
}
