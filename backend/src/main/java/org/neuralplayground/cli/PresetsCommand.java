package org.neuralplayground.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.neuralplayground.preset.Presets;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `presets`: lists the named playgrounds.
@Command(
        name = PresetsCommand.NAME,
        description = "Lists the named playgrounds that \"train --preset\" knows.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class PresetsCommand implements Callable<Integer> {
    static final String NAME = "presets";

    private final PrintWriter out;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "text or json (default: text).")
    private ReportFormat format = ReportFormat.TEXT;

    PresetsCommand(PrintWriter out) {
        this.out = out;
    }

    @Override
    public Integer call() {
        out.println(
                switch (format) {
                    case TEXT -> PresetText.of(Presets.all());
                    case JSON -> PresetJson.of(Presets.all());
                });
        return CommandLineMain.DONE;
    }
}
