package org.neuralplayground.e2e.pages;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;

/// The stages from a text to its numbers.
public record Pipeline(Page page) {
    /// A stage by its name in the page, such as `tokens` or `stop-words`.
    public Locator stage(String name) {
        return page.getByTestId("stage-" + name);
    }

    /// The words of a stage's chips, in their order; those that are struck out too.
    public List<String> chips(String stage) {
        return chipsOf(stage).allInnerTexts();
    }

    /// The same as elements.
    public Locator chipsOf(String stage) {
        return stage(stage).locator(".chip > :first-child");
    }

    /// The text on which the stages show what they do.
    public Locator example() {
        return page.getByTestId("example").getByRole(AriaRole.TEXTBOX);
    }

    /// Switches something on or off, such as `stop-words`.
    public void toggle(String name) {
        page.getByTestId(name).getByRole(AriaRole.CHECKBOX).click();
    }

    public Locator vocabulary() {
        return page.getByTestId("vocabulary");
    }

    /// The dictionary's own words, unfolded.
    public Locator userWords() {
        Locator words = page.getByTestId("user-words").getByRole(AriaRole.TEXTBOX);
        if (!words.isVisible()) {
            page.getByTestId("user-words-details").locator("vaadin-details-summary").click();
        }
        return words;
    }

    /// Types words of one's own, one a line, and leaves the field.
    public void useWords(String lines) {
        userWords().fill(lines);
        userWords().press("Tab");
    }

    /// What is wrong with the own words.
    public Locator wordMistakes() {
        return page.getByTestId("user-words-details").getByRole(AriaRole.ALERT);
    }
}
