package org.neuralplayground.ui.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.page.PendingJavaScriptResult;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.Locale;

/// What only the browser knows or can do: the address' `#` part, keyboard shortcuts, the clipboard,
/// cookies, the document's language.
@Tag("np-page")
@JsModule("./page/np-page.ts")
public final class PageBridge extends Component {
    private static final long serialVersionUID = 1L;

    /// What comes from the browser.
    public interface Listener {
        /// The address has a `#` part: a link of TensorFlow Playground.
        void fragmentOpened(String fragment);

        void shortcut(Shortcut shortcut);
    }

    /// The keyboard's shortcuts: Space, right arrow, R, question mark.
    public enum Shortcut {
        TOGGLE,
        STEP,
        RESET,
        HELP
    }

    public PageBridge(Listener listener) {
        new ElementEvents(getElement())
                .on("np-fragment", detail -> listener.fragmentOpened(detail.text("fragment")))
                .on("np-shortcut", detail -> shortcut(detail.text("action"), listener));
    }

    /// Names the document's language, for screen readers and fonts.
    public void setDocumentLanguage(Locale language) {
        getElement().setProperty("language", language.getLanguage());
    }

    /// Puts the spec's query into the address, without a reload and without a `#` part.
    public void showQuery(String query) {
        getElement().setProperty("query", query);
    }

    /// Keeps a choice for a year.
    ///
    /// @return done once the browser has it; this element must not leave the page before
    public PendingJavaScriptResult remember(String cookie, String value) {
        return getElement().callJsFunction("remember", cookie, value);
    }

    /// Puts a text on the clipboard.
    ///
    /// @param done told whether the browser let it
    public void copy(String text, SerializableConsumer<Boolean> done) {
        getElement().callJsFunction("copy", text).then(Boolean.class, done);
    }

    private static void shortcut(String action, Listener listener) {
        for (Shortcut shortcut : Shortcut.values()) {
            if (shortcut.name().toLowerCase(Locale.ROOT).equals(action)) {
                listener.shortcut(shortcut);
            }
        }
    }
}
