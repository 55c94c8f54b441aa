package org.neuralplayground.e2e.pages;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/// Sentences side by side.
public record SimilarityTab(Page page) {
    /// The field of a sentence, by its letter.
    public Locator sentence(String letter) {
        return page.getByTestId("compared-" + letter).getByRole(AriaRole.TEXTBOX);
    }

    public void write() {
        page.getByTestId("similarity-write").click();
    }

    /// How alike two sentences are, by their places from 0 on.
    public Locator cell(int row, int column) {
        return page.locator(".similarity-matrix tbody tr").nth(row).locator("td").nth(column);
    }

    public void measure(String name) {
        page.getByTestId("similarity-measure")
                .getByText(name, new Locator.GetByTextOptions().setExact(true))
                .click();
    }

    public Locator measures() {
        return page.getByTestId("similarity-measure").getByRole(AriaRole.RADIO);
    }
}
