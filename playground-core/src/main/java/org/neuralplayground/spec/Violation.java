package org.neuralplayground.spec;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// One broken rule: whose, which, and what came, so that every surface can say it in the reader's
/// language.
///
/// @param subject what the rule is about
/// @param rule the rule that was broken
/// @param details the values for the rule's sentence, in its order, already written as text
public record Violation(Subject subject, Rule rule, List<String> details) {

    /// The longest piece of foreign text that a message repeats.
    private static final int MAX_QUOTE = 40;

    public Violation {
        details = List.copyOf(details);
    }

    /// A violation whose details are written as text: numbers without needless decimals, a
    /// collection of choices in full, anything else cut after [#MAX_QUOTE] characters.
    public static Violation of(Subject subject, Rule rule, Object... details) {
        return new Violation(
                subject, rule, List.of(details).stream().map(Violation::written).toList());
    }

    /// The sentence in English: subject, rule, what came.
    public String message() {
        String sentence = rule.englishSentence().replace("{0}", subject.englishName());
        for (int i = 0; i < details.size(); i++) {
            sentence = sentence.replace("{" + (i + 1) + "}", details.get(i));
        }
        return sentence;
    }

    /// The exception that carries this violation.
    public SpecException asException() {
        return new SpecException(this);
    }

    private static String written(Object detail) {
        if (detail instanceof Double number) {
            boolean whole = number == Math.rint(number) && Math.abs(number) < 1e9;
            return whole ? String.format(Locale.ROOT, "%.0f", number) : number.toString();
        }
        if (detail instanceof Collection<?> choices) {
            return choices.stream().map(Object::toString).collect(Collectors.joining(", "));
        }
        String text = detail.toString().replaceAll("\\p{Cntrl}", "�");
        return text.length() <= MAX_QUOTE ? text : text.substring(0, MAX_QUOTE) + "…";
    }
}
