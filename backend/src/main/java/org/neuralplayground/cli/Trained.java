package org.neuralplayground.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// What `train` trains: the playground of a link, or a named one.
final class Trained {
    @Parameters(
            paramLabel = "LINK",
            description =
                    "A link of this playground or of TensorFlow Playground: the address, or what"
                            + " follows its ? or #. Quote it.")
    private @Nullable String link;

    @ArgGroup(exclusive = false, multiplicity = "1")
    private @Nullable Named named;

    /// The link; empty where a preset is named.
    Optional<String> link() {
        return Optional.ofNullable(link);
    }

    /// The preset; empty where a link is given.
    Optional<Named> named() {
        return Optional.ofNullable(named);
    }

    /// A preset and its data.
    static final class Named {
        @Option(
                names = "--preset",
                paramLabel = "NAME",
                required = true,
                description = "A named playground; \"presets\" lists them.")
        private String preset = "";

        @Option(
                names = "--data-dir",
                paramLabel = "DIR",
                required = true,
                description = "The folder of the preset's files, such as Keras' imdb.npz.")
        private Path directory = Path.of("");

        String preset() {
            return preset;
        }

        DataDirectory directory() {
            return new DataDirectory(directory);
        }
    }
}
