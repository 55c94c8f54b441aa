package org.neuralplayground.ui.text;

import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.neuralplayground.text.TextPipeline;
import org.neuralplayground.text.TextSpec;
import org.neuralplayground.text.TextTrace;
import org.neuralplayground.textplayground.PreparedTexts;
import org.neuralplayground.textplayground.TextPart;
import org.neuralplayground.textplayground.TextPart.Role;
import org.neuralplayground.textplayground.TextPlaygroundLimits;
import org.neuralplayground.textplayground.TextPlaygroundSpec;
import org.neuralplayground.textplayground.TextSource;

/// The text on which a page shows what each stage of the pipeline does: one of those to train on,
/// or a person's own. While a change of the pipeline is being prepared, what the old one made of it
/// stays, marked as old.
final class ExampleText {
    private String text = "";
    private OptionalInt place = OptionalInt.empty();
    private boolean written;
    private @Nullable Prepared prepared;
    private @Nullable TextTrace trace;
    private boolean current;

    /// Texts and what they were prepared for, as far as that can be known.
    private record Prepared(PreparedTexts texts, TextSource source, TextSpec text) {
        boolean isFor(TextPlaygroundSpec spec) {
            return source.equals(spec.source()) && text.equals(spec.text());
        }
    }

    String text() {
        return text;
    }

    /// What the stages make of it; empty before the first pipeline is fitted.
    Optional<TextTrace> trace() {
        return Optional.ofNullable(trace);
    }

    /// Whether the trace is of the pipeline that the spec asks for.
    boolean isCurrent() {
        return current;
    }

    /// The pipeline behind the trace.
    Optional<TextPipeline> pipeline() {
        return texts().map(PreparedTexts::pipeline);
    }

    /// The texts behind the trace.
    Optional<PreparedTexts> texts() {
        return Optional.ofNullable(prepared).map(Prepared::texts);
    }

    /// The class of the text, where it is one to train on.
    Optional<String> label() {
        return texts().filter(_ -> place.isPresent())
                .map(texts ->
                        texts.classes().get(texts.part(Role.TRAINING).label(place.getAsInt())));
    }

    /// Another spec is asked for.
    void wantedBy(TextPlaygroundSpec spec) {
        current = prepared != null && prepared.isFor(spec);
    }

    /// Texts have been prepared.
    ///
    /// @return whether that changes anything here
    boolean prepared(PreparedTexts texts, TextPlaygroundSpec spec) {
        if (prepared != null && prepared.texts().equals(texts)) {
            return false;
        }
        TextSpec fitted = texts.pipeline().spec();
        boolean sameTexts = prepared != null && prepared.source().equals(spec.source());
        prepared = new Prepared(texts, spec.source(), fitted);
        current = prepared.isFor(spec);
        if (!written && !(sameTexts && place.isPresent() && place.getAsInt() < size(texts))) {
            show(texts, 0);
        } else {
            place.ifPresent(at -> show(texts, at));
        }
        read();
        return true;
    }

    /// A person writes the example.
    void write(String ownText) {
        written = true;
        place = OptionalInt.empty();
        text = shortened(ownText);
        read();
    }

    /// The next text to train on.
    void next() {
        texts().filter(texts -> size(texts) > 0)
                .ifPresent(texts -> {
                    show(texts, (place.orElse(-1) + 1) % size(texts));
                    written = false;
                    read();
                });
    }

    private void show(PreparedTexts texts, int at) {
        TextPart part = texts.part(Role.TRAINING);
        if (at < part.size()) {
            place = OptionalInt.of(at);
            text = shortened(part.text(at));
        }
    }

    private void read() {
        trace = pipeline().map(pipeline -> pipeline.trace(text)).orElse(null);
    }

    private static int size(PreparedTexts texts) {
        return texts.part(Role.TRAINING).size();
    }

    /// A page shows no more of a text, and the pipeline reads no more than
    /// [TextLimits#MAX_TEXT_LENGTH].
    private static String shortened(String text) {
        int most = TextPlaygroundLimits.MAX_SENTENCE;
        return text.length() <= most ? text : text.substring(0, cut(text, most));
    }

    /// Where to cut so that no surrogate pair is torn.
    private static int cut(String text, int most) {
        return Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most;
    }
}
