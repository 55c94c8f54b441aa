package org.neuralplayground.runs;

import java.util.Optional;
import org.neuralplayground.runs.TextRunStatus.Phase;
import org.neuralplayground.wordplayground.WordTexts;

/// What came of looking for texts and taking them apart into words.
///
/// @param phase whether there is something to train
/// @param texts as lists of words; empty unless ready
record PreparedWords(Phase phase, Optional<WordTexts> texts) {
    /// They are being looked for.
    static final PreparedWords NOT_YET = without(new Phase.Preparing());

    /// There are none, and why.
    static PreparedWords without(Phase why) {
        return new PreparedWords(why, Optional.empty());
    }
}
