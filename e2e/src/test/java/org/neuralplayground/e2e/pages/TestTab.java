package org.neuralplayground.e2e.pages;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/// How good the network is on texts that it has never seen.
public record TestTab(Page page) {
    public Locator evaluate() {
        return page.getByTestId("evaluate");
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
