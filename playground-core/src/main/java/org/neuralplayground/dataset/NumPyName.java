package org.neuralplayground.dataset;

import java.util.Optional;

/// The only names that a pickle may use: what NumPy writes for an array of objects. Each stands for
/// itself; none is ever looked up or called.
enum NumPyName {
    RECONSTRUCT,
    ARRAY,
    TYPE;

    /// @param module `numpy.core.multiarray`, `numpy._core.multiarray` (from NumPy 2 on) or `numpy`
    static Optional<NumPyName> of(String module, String name) {
        return switch (module + " " + name) {
            case "numpy.core.multiarray _reconstruct", "numpy._core.multiarray _reconstruct" ->
                    Optional.of(RECONSTRUCT);
            case "numpy ndarray" -> Optional.of(ARRAY);
            case "numpy dtype" -> Optional.of(TYPE);
            default -> Optional.empty();
        };
    }
}
