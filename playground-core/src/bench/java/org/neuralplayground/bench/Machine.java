package org.neuralplayground.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/// What the figures were measured on.
final class Machine {
    private static final Path PROCESSOR = Path.of("/proc/cpuinfo");
    private static final String MODEL = "model name";

    /// A list in Markdown. Date and versions come from the system properties `bench.date` and
    /// `bench.versions`.
    static String describe() throws IOException {
        return String.join(
                "\n",
                "- Processor: "
                        + processor()
                        + ", "
                        + Runtime.getRuntime().availableProcessors()
                        + " cores",
                "- System: "
                        + property("os.name")
                        + " "
                        + property("os.version")
                        + " "
                        + property("os.arch"),
                "- Java: " + property("java.vm.name") + " " + property("java.vm.version"),
                "- Peers: " + property("bench.versions"),
                "- Date: " + property("bench.date"));
    }

    private static String processor() throws IOException {
        if (!Files.exists(PROCESSOR)) {
            return property("os.arch");
        }
        try (Stream<String> lines = Files.lines(PROCESSOR)) {
            Optional<String> model = lines.filter(line -> line.startsWith(MODEL)).findFirst();
            return model.map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .orElse(property("os.arch"));
        }
    }

    private static String property(String name) {
        return System.getProperty(name, "not known");
    }

    private Machine() {}
}
