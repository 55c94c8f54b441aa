package org.neuralplayground.cli;

import java.io.Console;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.neuralplayground.spec.SpecException;
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

    /// The link or an option was wrong; nothing was trained.
    static final int REFUSED = 2;

    private CommandLineMain() {}

    /// Whether the arguments name a command, rather than being options of the server.
    public static boolean isCommand(String[] arguments) {
        return arguments.length > 0 && arguments[0].equals(TrainCommand.NAME);
    }

    /// Runs a command on the process' own streams.
    ///
    /// @return the exit status: 0 done, 1 diverged, 2 refused
    public static int run(String[] arguments) {
        boolean terminal =
                Optional.ofNullable(System.console()).filter(Console::isTerminal).isPresent();
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        return run(arguments, out, err, terminal ? Progress.to(err) : Progress.NONE);
    }

    /// Runs a command, without progress.
    ///
    /// @param out gets the result and nothing else
    /// @param err gets mistakes
    /// @return the exit status: 0 done, 1 diverged, 2 refused
    public static int run(String[] arguments, PrintWriter out, PrintWriter err) {
        return run(arguments, out, err, Progress.NONE);
    }

    private static int run(
            String[] arguments, PrintWriter out, PrintWriter err, Progress progress) {
        int status =
                new CommandLine(new CommandLineMain())
                        .addSubcommand(new TrainCommand(out, err, progress))
                        .setOut(out)
                        .setErr(err)
                        .setCaseInsensitiveEnumValuesAllowed(true)
                        .setParameterExceptionHandler(CommandLineMain::refuse)
                        .setExecutionExceptionHandler(
                                (mistake, command, parsed) -> refuse(mistake, err))
                        .execute(arguments);
        out.flush();
        err.flush();
        return status;
    }

    private static int refuse(ParameterException mistake, String[] arguments) {
        PrintWriter err = mistake.getCommandLine().getErr();
        err.println("playground: " + mistake.getMessage());
        err.println("\"playground train --help\" lists the options.");
        return REFUSED;
    }

    private static int refuse(Exception mistake, PrintWriter err) throws Exception {
        if (!(mistake instanceof SpecException)) {
            throw mistake;
        }
        err.println("playground: " + mistake.getMessage());
        return REFUSED;
    }
}
