package org.neuralplayground.dataset;

import org.jspecify.annotations.Nullable;

/// NumPy's array of objects while it is unpickled: empty, then given its state.
final class PickledArray {
    private static final int STATE_FIELDS = 5;
    private static final int SHAPE = 1;
    private static final int ITEMS = 4;

    private final int size;
    private @Nullable PickledList items;

    /// @param size what the file's header says
    PickledArray(int size) {
        this.size = size;
    }

    /// @param state NumPy's `(version, shape, dtype, is Fortran, list of items)`
    /// @throws IllegalArgumentException where it is not, or of another shape than the header's
    void build(@Nullable Object state) {
        if (state instanceof Object[] fields
                && fields.length == STATE_FIELDS
                && fields[SHAPE] instanceof Object[] shape
                && shape.length == 1
                && Integer.valueOf(size).equals(shape[0])
                && fields[ITEMS] instanceof PickledList list) {
            items = list;
        } else {
            throw new IllegalArgumentException(
                    "array's state must be a shape of (%d,) and a list, was not".formatted(size));
        }
    }

    /// @throws IllegalArgumentException where there is no state yet, or items that are no texts, or
    ///   another count than the header says
    TokenLists texts(int mostTokens) {
        if (items == null) {
            throw new IllegalArgumentException("array must have its items, had none");
        }
        TokenLists texts = items.texts(mostTokens);
        if (texts.count() != size) {
            throw new IllegalArgumentException(
                    "array must have the %d texts of its shape, had %d"
                            .formatted(size, texts.count()));
        }
        return texts;
    }
}
