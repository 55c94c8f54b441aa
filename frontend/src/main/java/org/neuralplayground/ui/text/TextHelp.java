package org.neuralplayground.ui.text;

import java.util.List;
import org.neuralplayground.ui.page.HelpDialog;
import org.neuralplayground.ui.page.HelpDialog.Chapter;

/// What the help of this page explains, in the order of the page.
final class TextHelp {
    private static final List<Chapter> CHAPTERS =
            List.of(
                    new Chapter(
                            "text-help.training",
                            List.of("play", "epoch", "validation", "patience", "dropout")),
                    new Chapter("text-help.data", List.of("texts", "own", "published")),
                    new Chapter(
                            "text-help.pipeline",
                            List.of("stages", "vocabulary", "vector", "sequence")),
                    new Chapter(
                            "text-help.network",
                            List.of("reading", "drawing", "sentence", "map", "similarity", "test")),
                    new Chapter("text-help.output", List.of("plane", "curves", "again")),
                    new Chapter("help.keys", List.of("space", "right", "r", "question")));

    static HelpDialog dialog() {
        return new HelpDialog("text-help.introduction", CHAPTERS);
    }

    private TextHelp() {}
}
