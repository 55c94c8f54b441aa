package org.neuralplayground.preset;

import java.util.List;
import org.neuralplayground.corpus.KerasSource;

/// What a preset is about.
public sealed interface PresetData {

    /// The files that must be there.
    List<String> files();

    /// Texts as Keras' `load_data` gives them, each as a row of which words occur in it
    /// (multi-hot).
    ///
    /// @param vocabulary Keras' `num_words`, and the width of a row
    record KerasMultiHot(KerasSource source, int vocabulary) implements PresetData {
        @Override
        public List<String> files() {
            return List.of(source.file());
        }
    }
}
