package org.neuralplayground.runs;

import org.neuralplayground.text.TextSpec;
import org.neuralplayground.textplayground.TextPlaygroundSpec;
import org.neuralplayground.textplayground.TextSource;

/// What of a spec decides on its prepared texts: playgrounds with equal keys share them.
///
/// @param source the texts
/// @param text what becomes of them
/// @param validation how many of them validate
/// @param testShare the share to test with, in percent
record TextsKey(TextSource source, TextSpec text, int validation, int testShare) {

    static TextsKey of(TextPlaygroundSpec spec) {
        return new TextsKey(
                spec.source(),
                spec.text(),
                spec.training().validation(),
                spec.training().testShare());
    }
}
