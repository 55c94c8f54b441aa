package org.neuralplayground.ui.locale;

import java.util.List;
import java.util.Locale;

/// The languages of the product.
public final class Languages {
    /// English first: it stands in for every other language.
    public static final List<Locale> ALL = List.of(Locale.ENGLISH, Locale.KOREAN);

    /// Ours for a wished locale: Korean for every Korean one, English otherwise.
    public static Locale closest(Locale wished) {
        return ALL.stream()
                .filter(ours -> ours.getLanguage().equals(wished.getLanguage()))
                .findFirst()
                .orElse(Locale.ENGLISH);
    }

    /// The one that a switch in the page leads to.
    public static Locale other(Locale current) {
        return current.getLanguage().equals(Locale.KOREAN.getLanguage())
                ? Locale.ENGLISH
                : Locale.KOREAN;
    }

    private Languages() {}
}
