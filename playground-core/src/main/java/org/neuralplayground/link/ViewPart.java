package org.neuralplayground.link;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.neuralplayground.spec.Control;
import org.neuralplayground.spec.InputFeature;
import org.neuralplayground.spec.Rule;
import org.neuralplayground.spec.ViewSpec;

/// The view's part of a link; what is as usual is left out. `hide` names controls and inputs.
final class ViewPart {
    static void write(ViewSpec view, QueryWriter query) {
        query.addIfYes(Key.TEST, view.showTestData()).addIfYes(Key.DISCRETIZE, view.discretize());
        List<String> hidden =
                Stream.concat(
                                view.hiddenControls().stream().map(Control::key),
                                view.hiddenInputs().stream().map(Names::of))
                        .toList();
        if (!hidden.isEmpty()) {
            query.add(Key.HIDE, hidden);
        }
        query.addIfYes(Key.HIDE_TEXT, view.hideText());
    }

    static ViewSpec read(QueryReader query) {
        Set<Control> controls = EnumSet.noneOf(Control.class);
        Set<InputFeature> inputs = EnumSet.noneOf(InputFeature.class);
        query.distinct(Key.HIDE, word -> known(query, word))
                .ifPresent(words -> words.forEach(word -> sort(word, controls, inputs)));
        return new ViewSpec(
                query.yesOrNo(Key.TEST).orElse(false),
                query.yesOrNo(Key.DISCRETIZE).orElse(false),
                controls,
                inputs,
                query.yesOrNo(Key.HIDE_TEXT).orElse(false));
    }

    private static Optional<String> known(QueryReader query, String word) {
        if (control(word).isPresent() || Names.find(InputFeature.class, word).isPresent()) {
            return Optional.of(word);
        }
        List<String> choices =
                Stream.concat(
                                Arrays.stream(Control.values()).map(Control::key),
                                Names.all(InputFeature.class).stream())
                        .toList();
        query.refuse(Key.HIDE, Rule.CHOICE, choices, word);
        return Optional.empty();
    }

    private static void sort(String word, Set<Control> controls, Set<InputFeature> inputs) {
        control(word).ifPresent(controls::add);
        Names.find(InputFeature.class, word).ifPresent(inputs::add);
    }

    /// The control of that name in a link.
    static Optional<Control> control(String key) {
        return Arrays.stream(Control.values())
                .filter(control -> control.key().equals(key))
                .findFirst();
    }

    private ViewPart() {}
}
