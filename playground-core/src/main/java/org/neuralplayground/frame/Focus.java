package org.neuralplayground.frame;

import org.neuralplayground.spec.InputFeature;

/// What a page looks at more closely: one full map.
public sealed interface Focus {

    /// A unit.
    ///
    /// @param layer from 0; the output layer is the last
    record Unit(int layer, int unit) implements Focus {}

    /// An input, used or not.
    record Input(InputFeature feature) implements Focus {}
}
