package org.neuralplayground.ui.locale;

import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import java.util.List;
import org.neuralplayground.spec.Violation;

/// The core's messages in the reader's language.
public final class Sentences {

    /// A broken rule as a sentence: subject, rule, what came.
    public static String of(Violation violation, Component reader) {
        List<Object> parameters = new ArrayList<>();
        parameters.add(reader.getTranslation("subject." + violation.subject()));
        parameters.addAll(violation.details());
        return reader.getTranslation("rule." + violation.rule(), parameters.toArray());
    }

    private Sentences() {}
}
