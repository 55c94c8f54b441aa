package org.neuralplayground.e2e.pages;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/// Texts that others have published: their terms, and their download.
public record PublishedPanel(Page page) {
    public Locator panel() {
        return page.getByTestId("published");
    }

    /// How it stands with the download, in words.
    public Locator state() {
        return page.getByTestId("download-state");
    }

    /// Begins the download, or goes on with one that ended early.
    public Locator download() {
        return page.getByTestId("download");
    }
}
