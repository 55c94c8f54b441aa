package org.neuralplayground.cli;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// What `train` trains: the playground of a link, or a named one.
final class Trained {
    @Parameters(
            paramLabel = "LINK",
            description =
                    "A link of this playground, 2-D or of texts, or of TensorFlow Playground: the"
                            + " address, or what follows its ? or #. Quote it.")
    private @Nullable String link;

    @Option(
            names = "--preset",
            paramLabel = "NAME",
            description = "A named playground of texts; \"presets\" lists them.")
    private @Nullable String preset;

    /// The link; empty where a preset is named.
    Optional<String> link() {
        return Optional.ofNullable(link);
    }

    /// The preset's name; empty where a link is given.
    Optional<String> preset() {
        return Optional.ofNullable(preset);
    }
}
