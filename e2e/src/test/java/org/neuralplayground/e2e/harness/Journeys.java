package org.neuralplayground.e2e.harness;

import com.microsoft.playwright.Browser;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/// Gives a journey its [Visitors]. The server and the browser start with the first journey and end
/// with the last; each journey has visitors of its own, whose pages must stay free of errors.
public final class Journeys implements ParameterResolver, AfterEachCallback {
    private static final Namespace NAMESPACE = Namespace.create(Journeys.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext journey) {
        Class<?> type = parameter.getParameter().getType();
        return type == Visitors.class || type == Browser.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext journey) {
        Browser browser = browser(journey);
        if (parameter.getParameter().getType() == Browser.class) {
            return browser;
        }
        return journey.getStore(NAMESPACE)
                .computeIfAbsent(
                        Visitors.class,
                        type -> new Visitors(browser, server(journey).address()),
                        Visitors.class);
    }

    /// Looks for errors of the pages before JUnit closes them.
    @Override
    public void afterEach(ExtensionContext journey) {
        Visitors visitors = journey.getStore(NAMESPACE).get(Visitors.class, Visitors.class);
        if (visitors == null) {
            return;
        }
        try (visitors) {
            if (journey.getExecutionException().isPresent()) {
                visitors.keepPictures(journey.getRequiredTestMethod().getName());
            } else {
                visitors.requireNoErrors();
            }
        }
    }

    private static Browser browser(ExtensionContext journey) {
        return journey.getRoot()
                .getStore(NAMESPACE)
                .computeIfAbsent(Chromium.class, type -> new Chromium(), Chromium.class)
                .browser();
    }

    private static PlaygroundServer server(ExtensionContext journey) {
        return journey.getRoot()
                .getStore(NAMESPACE)
                .computeIfAbsent(
                        PlaygroundServer.class,
                        type -> new PlaygroundServer(),
                        PlaygroundServer.class);
    }
}
