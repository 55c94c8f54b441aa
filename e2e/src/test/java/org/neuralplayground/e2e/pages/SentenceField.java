package org.neuralplayground.e2e.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A sentence of one's own and what the network reads in it.
public record SentenceField(Page page) {
    /// The background of a token: its red, its blue.
    private static final Pattern COLOUR = Pattern.compile("rgba?\\((\\d+), \\d+, (\\d+)");

    private static final Pattern SIZE = Pattern.compile("[-−+]?\\d+\\.\\d+$");

    public Locator field() {
        return element().getByRole(AriaRole.TEXTBOX);
    }

    /// Types a sentence in place of the one that is there, key by key, and waits until the network
    /// has read all of it.
    public void type(String sentence) {
        field().fill("");
        field().pressSequentially(sentence);
        assertThat(element().locator(".tokens")).hasText(sentence);
    }

    public Locator tokens() {
        return element().locator(".token");
    }

    /// The words of exactly these letters.
    public Locator token(String letters) {
        return element()
                .locator(".token")
                .filter(
                        new Locator.FilterOptions()
                                .setHasText(Pattern.compile("^" + letters + "$")));
    }

    /// What a word adds to the class that [#about()] names.
    public double contribution(String letters) {
        String title = token(letters).first().getAttribute("title");
        Matcher size = SIZE.matcher(title == null ? "" : title);
        if (!size.find()) {
            throw new AssertionError(letters + " must have a contribution, was " + title);
        }
        return Double.parseDouble(size.group().replace('−', '-'));
    }

    /// Whether a word is coloured blue; otherwise it is orange.
    public boolean isBlue(String letters) {
        String colour =
                (String)
                        token(letters)
                                .first()
                                .evaluate("token => getComputedStyle(token).backgroundColor");
        Matcher channels = COLOUR.matcher(colour);
        if (!channels.find()) {
            throw new AssertionError(letters + " must be coloured, was " + colour);
        }
        return Integer.parseInt(channels.group(2)) > Integer.parseInt(channels.group(1));
    }

    /// Which class the colours are about.
    public Locator about() {
        return element().locator(".about");
    }

    /// The class that the network decides for, with its probability.
    public Locator decision() {
        return element().locator(".answers .decided");
    }

    /// The probability of a class, in percent.
    public double probability(String name) {
        String share =
                element()
                        .locator(".answers li")
                        .filter(new Locator.FilterOptions().setHasText(name))
                        .locator(".share")
                        .innerText();
        return Double.parseDouble(share.replace("%", "").strip());
    }

    /// What a recurrent layer remembers after each word.
    public Locator states() {
        return element().locator("np-states-map").getByRole(AriaRole.IMG);
    }

    /// The words above the columns of that map.
    public Locator stateColumns() {
        return element().locator("np-states-map .columns > span");
    }

    private Locator element() {
        return page.locator("np-sentence");
    }
}
