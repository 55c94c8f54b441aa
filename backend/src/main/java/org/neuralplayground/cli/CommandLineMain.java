package org.neuralplayground.cli;

import java.io.Console;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.neuralplayground.dataset.DatasetException;
import org.neuralplayground.spec.SpecException;
import org.neuralplayground.spec.Violation;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;

/// The commands of the terminal. Results go to standard output; mistakes and progress go to
/// standard error.
@Command(
        name = "playground",
        description = "A neural-network playground in the terminal.",
        mixinStandardHelpOptions = false)
public final class CommandLineMain {

    /// Training went to its end.
    static final int DONE = 0;

    /// Training stopped because a number became infinite or not a number.
    static final int DIVERGED = 1;

    /// The link, an option or a file was wrong, or a file cannot be written.
    static final int REFUSED = 2;

    private static final Set<String> COMMANDS =
            Set.of(TrainCommand.NAME, ExportCommand.NAME, PresetsCommand.NAME);

    private CommandLineMain() {}

    /// Whether the arguments name a command, rather than being options of the server.
    public static boolean isCommand(String[] arguments) {
        return arguments.length > 0 && COMMANDS.contains(arguments[0]);
    }

    /// Runs a command on the process' own streams.
    ///
    /// @return the exit status: 0 done, 1 diverged, 2 refused
    public static int run(String[] arguments) {
        boolean terminal =
                Optional.ofNullable(System.console()).filter(Console::isTerminal).isPresent();
        return run(arguments, System.out, System.err, terminal);
    }

    /// Runs a command, without progress.
    ///
    /// @param out gets the result and nothing else, text in UTF-8. Not closed.
    /// @param err gets mistakes, in UTF-8. Not closed.
    /// @return the exit status: 0 done, 1 diverged, 2 refused
    public static int run(String[] arguments, OutputStream out, OutputStream err) {
        return run(arguments, out, err, false);
    }

    private static int run(
            String[] arguments, OutputStream out, OutputStream err, boolean terminal) {
        PrintWriter results = new PrintWriter(out, true, StandardCharsets.UTF_8);
        PrintWriter messages = new PrintWriter(err, true, StandardCharsets.UTF_8);
        Progress progress = terminal ? Progress.to(messages) : Progress.NONE;
        int status =
                new CommandLine(new CommandLineMain())
                        .addSubcommand(new TrainCommand(results, messages, progress))
                        .addSubcommand(new ExportCommand(out, messages, progress))
                        .addSubcommand(new PresetsCommand(results))
                        .setOut(results)
                        .setErr(messages)
                        .setCaseInsensitiveEnumValuesAllowed(true)
                        .setParameterExceptionHandler(CommandLineMain::refuse)
                        .setExecutionExceptionHandler(
                                (mistake, command, parsed) -> refuse(mistake, messages))
                        .execute(arguments);
        results.flush();
        messages.flush();
        return status;
    }

    /// Names every mistake of a link.
    ///
    /// @return the exit status
    static int refuse(List<Violation> violations, PrintWriter err) {
        violations.forEach(violation -> err.println("playground: " + violation.message()));
        return REFUSED;
    }

    private static int refuse(ParameterException mistake, String[] arguments) {
        PrintWriter err = mistake.getCommandLine().getErr();
        err.println("playground: " + mistake.getMessage());
        String command = mistake.getCommandLine().getCommandSpec().qualifiedName();
        err.println("\"" + command + " --help\" lists the options.");
        return REFUSED;
    }

    private static int refuse(Exception mistake, PrintWriter err) throws Exception {
        switch (mistake) {
            case SpecException _,
                    DatasetException _,
                    UnreadableException _,
                    UnwritableException _ ->
                    err.println("playground: " + mistake.getMessage());
            default -> throw mistake;
        }
        return REFUSED;
    }
}
