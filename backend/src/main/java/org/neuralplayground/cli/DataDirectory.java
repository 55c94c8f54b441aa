package org.neuralplayground.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.neuralplayground.preset.Preset;
import org.neuralplayground.preset.PresetExamples;

/// Where the files of real data lie.
record DataDirectory(Path path) {

    /// Reads a preset's data.
    ///
    /// @throws UnreadableException where a file is missing or cannot be read
    /// @throws org.neuralplayground.dataset.DatasetException where one is damaged
    PresetExamples load(Preset preset) throws UnreadableException {
        if (!Files.isDirectory(path)) {
            throw new UnreadableException("--data-dir must be a directory, was " + path);
        }
        for (String file : preset.data().files()) {
            if (!Files.isRegularFile(path.resolve(file))) {
                throw new UnreadableException("%s must be in %s, was not".formatted(file, path));
            }
        }
        try {
            return PresetExamples.load(preset, path);
        } catch (IOException failure) {
            throw new UnreadableException(this, failure);
        }
    }

    @Override
    public String toString() {
        return path.toString();
    }
}
