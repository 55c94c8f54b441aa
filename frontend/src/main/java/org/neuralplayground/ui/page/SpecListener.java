package org.neuralplayground.ui.page;

/// A control or panel that shows something of a spec.
///
/// @param <S> the spec of a kind of playground
public interface SpecListener<S> {

    /// The spec is another one, or a refused change has to be shown as it was.
    default void specShown(S spec) {}
}
