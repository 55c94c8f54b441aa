package org.neuralplayground.ui.playground;

import java.util.function.Predicate;
import org.neuralplayground.spec.Control;
import org.neuralplayground.spec.PlaygroundSpec;

/// Controls that a link can hide.
final class Hideable {

    /// Whether a spec shows what a control stands for.
    static Predicate<PlaygroundSpec> by(Control control) {
        return spec -> spec.view().shows(control);
    }

    private Hideable() {}
}
