package org.neuralplayground.e2e.harness;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.neuralplayground.e2e.pages.PlaygroundPage;
import org.neuralplayground.e2e.pages.TextPlaygroundPage;

/// People who open the page, each in a browser of their own. What their pages complain about is
/// written down.
public final class Visitors implements AutoCloseable {
    /// What a browser writes where a server is gone.
    private static final Predicate<String> LOST_CONNECTION =
            Pattern.compile(
                            "ERR_CONNECTION_REFUSED|WebSocket connection to .* failed|ERR_EMPTY_RESPONSE|ERR_CONNECTION_RESET")
                    .asPredicate();

    private final Browser browser;
    private final String address;
    private final List<BrowserContext> contexts = new ArrayList<>();
    private final List<String> errors = new ArrayList<>();

    public Visitors(Browser browser, String address) {
        this.browser = browser;
        this.address = address;
    }

    /// The page's address, with a slash at its end.
    public String address() {
        return address;
    }

    /// Opens the default playground, in English, light, 1440 x 900.
    public PlaygroundPage open() {
        return open("");
    }

    /// Opens the page with something behind its address: `?data=spiral`, `#dataset=xor`.
    public PlaygroundPage open(String rest) {
        return open(rest, Visitor.USUAL);
    }

    /// Opens the page as a certain visitor.
    public PlaygroundPage open(String rest, Visitor visitor) {
        return openAt(address + rest, visitor);
    }

    /// Opens a whole address, as it was copied from elsewhere.
    public PlaygroundPage openAt(String wholeAddress, Visitor visitor) {
        Page page = visit(visitor);
        page.navigate(wholeAddress);
        return new PlaygroundPage(page).awaitFirstPicture();
    }

    /// Opens the text playground, in English, light, 1440 x 900.
    public TextPlaygroundPage openText() {
        return openText("", Visitor.USUAL);
    }

    /// Opens the text playground with something behind its address: `?texts=questions-ko`.
    public TextPlaygroundPage openText(String rest, Visitor visitor) {
        return openTextAt(address + "text" + rest, visitor);
    }

    /// Opens a whole address of the text playground, as it was copied from elsewhere.
    public TextPlaygroundPage openTextAt(String wholeAddress, Visitor visitor) {
        Page page = visit(visitor);
        page.navigate(wholeAddress);
        return new TextPlaygroundPage(page).awaitFirstPicture();
    }

    /// A new browser window that shows nothing yet.
    public Page visit(Visitor visitor) {
        BrowserContext context = browser.newContext(visitor.options());
        contexts.add(context);
        context.onConsoleMessage(this::noteConsole);
        context.onWebError(error -> errors.add("not caught: " + error.error()));
        return context.newPage();
    }

    /// Forgets what the browser wrote while the server was gone, and nothing else.
    public void forgiveLostConnections() {
        errors.removeIf(LOST_CONNECTION);
    }

    /// Everything that the pages complained about.
    public void requireNoErrors() {
        assertThat(errors).as("errors in the browser's console").isEmpty();
    }

    void keepPictures(String journey) {
        contexts.stream()
                .flatMap(context -> context.pages().stream())
                .forEach(page ->
                        Artifacts.screenshot(page, "failed-" + journey + "-" + page.hashCode()));
    }

    @Override
    public void close() {
        contexts.forEach(BrowserContext::close);
        contexts.clear();
    }

    private void noteConsole(ConsoleMessage message) {
        if (message.type().equals("error")) {
            errors.add(message.text() + " " + message.location());
        }
    }
}
