package org.neuralplayground.e2e.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/// The texts that there are, as cards.
public record TextCards(Page page) {
    /// Clicks the card of these texts.
    ///
    /// @param texts as in the address, such as `news-briefs-en`
    public void choose(String texts) {
        card(texts).click();
        assertThat(radio(texts)).hasAttribute("checked", "");
    }

    public Locator card(String texts) {
        return picker().locator("[data-choice=" + texts + "]");
    }

    /// The radio button around a card.
    public Locator radio(String texts) {
        return picker().locator("vaadin-radio-button:has([data-choice=" + texts + "])");
    }

    public Locator picker() {
        return page.getByTestId("text-picker");
    }

    /// Why there is nothing to train, where that is so.
    public Locator notice() {
        return page.getByTestId("source-notice");
    }

    /// Opens the dialog for texts of one's own, where there are none yet.
    public OwnTextsDialog own() {
        card("own").click();
        return new OwnTextsDialog(page);
    }

    /// Opens the dialog with the own texts that there are.
    public OwnTextsDialog editOwn() {
        page.getByTestId("edit-own-texts").click();
        return new OwnTextsDialog(page);
    }
}
