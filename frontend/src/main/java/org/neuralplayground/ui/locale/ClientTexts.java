package org.neuralplayground.ui.locale;

import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.stream.Collectors;

/// The translations that the client's own elements show: all keys with the prefix `client.`,
/// without it.
public final class ClientTexts {
    private static final String PREFIX = "client.";

    /// The texts in one of [Languages#ALL].
    public static Map<String, String> in(Locale language) {
        ResourceBundle texts =
                ResourceBundle.getBundle(
                        "vaadin-i18n.translations",
                        language,
                        ResourceBundle.Control.getNoFallbackControl(
                                ResourceBundle.Control.FORMAT_PROPERTIES));
        return texts.keySet().stream()
                .filter(key -> key.startsWith(PREFIX))
                .collect(Collectors.toMap(key -> key.substring(PREFIX.length()), texts::getString));
    }

    private ClientTexts() {}
}
