package org.neuralplayground.bench;

import java.util.List;
import java.util.stream.Collectors;

/// `docs/benchmarks.md`: the table, what it was measured on, and what is measured.
final class BenchmarkPage {

    /// The page in Markdown.
    ///
    /// @param machine its description in Markdown
    static String of(List<Comparison> comparisons, Effort effort, String machine) {
        return """
        # Benchmarks

        Written by `./playground bench --write`. Figures move from machine to machine, ratios less; above 1 ours is faster.

        %s

        | network | ours | peer | unit | ratio | goal | bytes allocated a step |
        |---|--:|--:|---|--:|--:|--:|
        %s

        ## What is measured
        JMH measures ours and the peer in turn, each time in a new JVM: %s. A figure comes from the median of its samples.
        The bytes are those of the iteration with the least, after the compiler is done; of `mnist-…`, `imdb-sparse` and `lstm` they are
        counted around each step, as JMH itself allocates some 70 kB an iteration.

        - `toy-…`: an epoch of 250 examples in batches of 10, against a plain engine of nodes and links that works as
          TensorFlow Playground's does: example by example, node by node, in `double`. Its losses are TensorFlow Playground's
          to the last bit. Ours also checks that the losses are finite.
        - `grid-…`: the output's grid of 100 x 100 points with the map of every unit, computed at the same points and averaged to
          25 x 25 as a page gets it, against the output's grid alone.
        - `toy-pytorch`: an update of 2-4-2-1 from its only batch of 10 examples, against PyTorch.
        - `mnist-…`, `imdb-sparse`, `lstm`: training steps on synthetic data with the originals' statistics, against PyTorch.
          No side has dropout.
        - PyTorch is called through DJL's operations, without DJL's blocks, trainer and listeners, with its default number of threads.
          Its batches lie ready in its memory, those of reviews as dense rows. A step is forward, backward and update.
        """
                .formatted(
                        machine,
                        comparisons.stream()
                                .map(BenchmarkPage::row)
                                .collect(Collectors.joining("\n")),
                        effort.describe());
    }

    private static String row(Comparison comparison) {
        return String.join(
                " | ",
                "| " + comparison.row().name(),
                Report.figure(comparison.ours()),
                Report.figure(comparison.peer()),
                comparison.row().unit(),
                "**" + Report.ratio(comparison.ratio()) + "**",
                Report.ratio(comparison.row().goal()),
                Report.bytes(comparison) + " |");
    }

    private BenchmarkPage() {}
}
