package org.neuralplayground.dataset;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/// Real data sets, which the project does not ship: they lie in a folder `shared/data` beside the
/// checkout, or the test that asks for one is skipped.
public final class SharedData {
    private SharedData() {}

    /// A file of the folder.
    public static Path file(String name) {
        Path start = Path.of("").toAbsolutePath();
        Optional<Path> file =
                Stream.iterate(start, directory -> directory != null, Path::getParent)
                        .map(directory -> directory.resolve("shared/data").resolve(name))
                        .filter(Files::exists)
                        .findFirst();
        Assumptions.assumeTrue(file.isPresent(), "no file shared/data/%s".formatted(name));
        return file.orElseThrow();
    }
}
