package org.neuralplayground.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import org.neuralplayground.corpus.Corpus;
import org.neuralplayground.textplayground.SourceTexts;
import org.neuralplayground.textplayground.TextSource;
import picocli.CommandLine.Option;

/// Where `train` finds texts.
final class TextOptions {
    @Option(
            names = "--data-dir",
            paramLabel = "DIR",
            description =
                    "The folder of published texts, such as Keras' imdb.npz and"
                            + " imdb_word_index.json; \"presets --format json\" names the files.")
    private Optional<Path> directory = Optional.empty();

    @Option(
            names = "--text",
            paramLabel = "FILE",
            description =
                    "Texts of your own in place of the preset's or the link's: lines"
                            + " LABEL<TAB>TEXT, or CSV with columns label and text, in UTF-8. As"
                            + " large a share of them validates as of the preset's.")
    private Optional<Path> file = Optional.empty();

    /// Whether any is given.
    boolean areGiven() {
        return directory.isPresent() || file.isPresent();
    }

    /// Whether there is a file of a person's own texts.
    boolean haveFile() {
        return file.isPresent();
    }

    /// A person's own texts, where there is a file of them.
    ///
    /// @param err is told of the lines that gave none
    /// @throws UnreadableException where the file cannot be read, or not be trained on
    Optional<OwnFile> own(PrintWriter err) throws UnreadableException {
        return file.isPresent() ? Optional.of(OwnFile.read(file.get(), err)) : Optional.empty();
    }

    /// The texts of a source.
    ///
    /// @throws UnreadableException where they are missing or cannot be read
    /// @throws org.neuralplayground.dataset.DatasetException where a file is damaged
    SourceTexts read(TextSource source) throws UnreadableException {
        return switch (source) {
            case TextSource.Bundled(var sample) -> SourceTexts.bundled(sample);
            case TextSource.Own(Corpus corpus) -> SourceTexts.own(corpus);
            case TextSource.Published(var texts) -> {
                if (directory.isEmpty()) {
                    throw new UnreadableException(
                            "--data-dir must name the folder of "
                                    + String.join(" and ", DataDirectory.fileNames(texts)));
                }
                yield new DataDirectory(directory.get()).read(texts);
            }
        };
    }
}
