package org.neuralplayground.e2e.pages;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/// What every control is.
public record HelpDialog(Page page) {
    /// The dialog's title: there while it is open.
    public Locator title() {
        return dialog().getByRole(AriaRole.HEADING).first();
    }

    public Locator dialog() {
        return page.getByRole(AriaRole.DIALOG);
    }

    public void close() {
        page.keyboard().press("Escape");
    }
}
