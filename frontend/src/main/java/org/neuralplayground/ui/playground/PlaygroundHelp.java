package org.neuralplayground.ui.playground;

import java.util.List;
import org.neuralplayground.ui.page.HelpDialog;
import org.neuralplayground.ui.page.HelpDialog.Chapter;

/// What the help of this page explains, in the order of the page.
final class PlaygroundHelp {
    private static final List<Chapter> CHAPTERS =
            List.of(
                    new Chapter(
                            "help.training",
                            List.of(
                                    "play",
                                    "epoch",
                                    "rate",
                                    "optimizer",
                                    "regularization",
                                    "loss",
                                    "problem",
                                    "resets")),
                    new Chapter(
                            "help.data",
                            List.of(
                                    "sets",
                                    "examples",
                                    "noise",
                                    "share",
                                    "batch",
                                    "start",
                                    "order",
                                    "seeds",
                                    "draw")),
                    new Chapter(
                            "help.network",
                            List.of(
                                    "inputs",
                                    "units",
                                    "edges",
                                    "layers",
                                    "activation",
                                    "step",
                                    "edit")),
                    new Chapter(
                            "help.output",
                            List.of(
                                    "plot",
                                    "points",
                                    "discretize",
                                    "scores",
                                    "curves",
                                    "confusion",
                                    "diverged")),
                    new Chapter("help.sharing", List.of("link", "reference")),
                    new Chapter("help.keys", List.of("space", "right", "r", "question")));

    static HelpDialog dialog() {
        return new HelpDialog("help.introduction", CHAPTERS);
    }

    private PlaygroundHelp() {}
}
