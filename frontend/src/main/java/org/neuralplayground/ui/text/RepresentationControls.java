package org.neuralplayground.ui.text;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.neuralplayground.dataset.SequenceSide;
import org.neuralplayground.text.Representation;
import org.neuralplayground.text.Representation.Sequence;
import org.neuralplayground.textplayground.TextPlaygroundSpec;
import org.neuralplayground.ui.page.SpecMenu;
import org.neuralplayground.ui.page.SpecNumber;

/// How terms become numbers; of a sequence its length, and on which side it is filled up and cut.
final class RepresentationControls {
    private final TextPlaygroundModel model;
    private final List<Component> all;

    RepresentationControls(TextPlaygroundModel model) {
        this.model = model;
        SpecNumber<TextPlaygroundSpec> length =
                new SpecNumber<>(
                        model,
                        "sequence-length",
                        RepresentationControls::isSequence,
                        spec -> sequence(spec).length(),
                        (spec, number) ->
                                with(
                                        spec,
                                        new Sequence(
                                                number,
                                                sequence(spec).padding(),
                                                sequence(spec).truncation())));
        model.attachControl(length);
        all =
                List.of(
                        kind(),
                        length,
                        side(
                                "padding",
                                Sequence::padding,
                                (was, side) -> new Sequence(was.length(), side, was.truncation())),
                        side(
                                "truncation",
                                Sequence::truncation,
                                (was, side) -> new Sequence(was.length(), was.padding(), side)));
    }

    Component[] all() {
        return all.toArray(Component[]::new);
    }

    private SpecMenu<TextPlaygroundSpec, RepresentationChoice> kind() {
        SpecMenu<TextPlaygroundSpec, RepresentationChoice> menu =
                new SpecMenu<TextPlaygroundSpec, RepresentationChoice>(
                                model,
                                "representation",
                                _ -> true,
                                _ -> List.of(RepresentationChoice.values()),
                                spec -> RepresentationChoice.of(spec.text().representation()),
                                (spec, choice) -> choice.in(spec))
                        .thatResets();
        menu.setItemLabelGenerator(choice -> menu.getTranslation("stage.numbers." + choice));
        model.attachControl(menu);
        return menu;
    }

    private SpecMenu<TextPlaygroundSpec, SequenceSide> side(
            String name,
            Function<Sequence, SequenceSide> read,
            BiFunction<Sequence, SequenceSide, Sequence> write) {
        SpecMenu<TextPlaygroundSpec, SequenceSide> menu =
                new SpecMenu<TextPlaygroundSpec, SequenceSide>(
                                model,
                                name,
                                RepresentationControls::isSequence,
                                _ -> List.of(SequenceSide.values()),
                                spec -> read.apply(sequence(spec)),
                                (spec, side) -> with(spec, write.apply(sequence(spec), side)))
                        .thatResets();
        menu.setItemLabelGenerator(side -> menu.getTranslation("side." + side));
        model.attachControl(menu);
        return menu;
    }

    private static TextPlaygroundSpec with(TextPlaygroundSpec spec, Representation representation) {
        return TextEdits.withRepresentation(spec, representation);
    }

    private static boolean isSequence(TextPlaygroundSpec spec) {
        return spec.text().representation() instanceof Sequence;
    }

    /// The sequence of the spec; while there is none, nothing is shown of what stands in for it.
    private static Sequence sequence(TextPlaygroundSpec spec) {
        return spec.text().representation() instanceof Sequence sequence
                ? sequence
                : Sequence.ofLength(1);
    }
}
