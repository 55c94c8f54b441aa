package org.neuralplayground.e2e.pages;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/// How good the network is on texts that it has never seen.
public record TestTab(Page page) {
    /// Asks how good the network is.
    public void ask() {
        // Scrolling must not bring the drawing under the mouse: its units explain themselves.
        page.mouse().move(0, 0);
        page.getByTestId("evaluate").click();
    }

    /// Loss and accuracy, or what hinders them.
    public Locator state() {
        return page.getByTestId("test-state");
    }

    /// The counts of the confusion matrix, row by row.
    public Locator counts() {
        return page.getByTestId("text-confusion").locator("tbody td");
    }

    /// A line for each class: precision, recall, F1, texts.
    public Locator classes() {
        return page.getByTestId("class-scores").locator("tbody tr");
    }

    public Locator mistakes() {
        return page.getByTestId("test-mistakes").locator("li");
    }
}
