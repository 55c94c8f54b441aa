package org.neuralplayground.runs;

import java.io.IOException;
import org.neuralplayground.textplayground.PreparedTexts;
import org.neuralplayground.textplayground.TextPlaygroundSpec;

/// Finds the texts that a spec asks for, reads them and makes numbers of them.
@FunctionalInterface
public interface TextLoader {

    /// Loads the texts, which takes seconds where they are many. Called on several threads.
    ///
    /// @throws org.neuralplayground.spec.SpecException where the texts break a rule
    /// @throws java.nio.file.NoSuchFileException where published texts are not here
    /// @throws org.neuralplayground.dataset.DatasetException where a file is damaged
    /// @throws IOException where a file cannot be read
    PreparedTexts load(TextPlaygroundSpec spec) throws IOException;
}
