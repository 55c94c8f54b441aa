package org.neuralplayground.e2e.harness;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/// Real data sets, which the project does not ship: they lie in a folder `shared/data` beside the
/// checkout, or the journey that asks for one is skipped.
public final class RealData {
    /// The folder, which has this file.
    public static Path folder(String file) {
        Path start = Path.of("").toAbsolutePath();
        Optional<Path> folder =
                Stream.iterate(start, directory -> directory != null, Path::getParent)
                        .map(directory -> directory.resolve("shared/data"))
                        .filter(data -> Files.exists(data.resolve(file)))
                        .findFirst();
        Assumptions.assumeTrue(folder.isPresent(), "no file shared/data/" + file);
        return folder.orElseThrow();
    }

    private RealData() {}
}
