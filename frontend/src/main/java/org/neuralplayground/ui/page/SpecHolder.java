package org.neuralplayground.ui.page;

import java.util.function.UnaryOperator;

/// Whoever holds a page's spec and lets controls ask for another one.
///
/// @param <S> the spec of a kind of playground
public interface SpecHolder<S> {
    S spec();

    /// Changes the spec and with it what is trained. What breaks a rule is refused and changes
    /// nothing.
    void change(UnaryOperator<S> edit);
}
