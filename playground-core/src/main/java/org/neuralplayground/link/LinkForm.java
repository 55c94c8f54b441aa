package org.neuralplayground.link;

import java.util.Optional;
import org.neuralplayground.spec.Limits;
import org.neuralplayground.spec.Rule;
import org.neuralplayground.spec.Subject;
import org.neuralplayground.spec.Violation;

/// What all our links have in common: their version and how long they may be.
final class LinkForm {
    static final String VERSION = "1";

    static Violation tooLong(String link) {
        return Violation.of(Subject.LINK, Rule.LENGTH, Limits.MAX_LINK_LENGTH, link.length());
    }

    /// The link.
    ///
    /// @throws org.neuralplayground.spec.SpecException where it is longer than
    ///   [Limits#MAX_LINK_LENGTH]
    static String requireShort(String link) {
        if (link.length() > Limits.MAX_LINK_LENGTH) {
            throw tooLong(link).asException();
        }
        return link;
    }

    /// Refuses a link of another version. One that names none is of this one.
    static void requireVersion(QueryReader reader) {
        Optional<String> version = reader.text(Key.VERSION);
        if (version.isPresent() && !version.get().equals(VERSION)) {
            reader.refuse(Key.VERSION, Rule.CHOICE, "v=" + VERSION, "v=" + version.get());
        }
    }

    private LinkForm() {}
}
