package org.neuralplayground.ui.text;

import org.neuralplayground.textplayground.TextAssessment;

/// How it stands with the question how good the network is on the test texts.
sealed interface Assessing {

    /// Nobody has asked yet.
    Assessing NOT_YET = new NotYet();

    /// The answer is being computed.
    Assessing RUNNING = new Running();

    /// No answer came.
    Assessing FAILED = new Failed();

    /// See [#NOT_YET].
    record NotYet() implements Assessing {}

    /// See [#RUNNING].
    record Running() implements Assessing {}

    /// See [#FAILED].
    record Failed() implements Assessing {}

    /// The answer, of the network as it was when it was asked.
    record Done(TextAssessment assessment) implements Assessing {}
}
