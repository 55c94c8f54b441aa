package org.neuralplayground.e2e.pages;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/// The playground's link, and a place to open another one.
public record ShareDialog(Page page) {
    /// The dialog's title: there while it is open.
    public Locator title() {
        return dialog().getByRole(AriaRole.HEADING).first();
    }

    public Locator dialog() {
        return page.getByRole(AriaRole.DIALOG);
    }

    /// The link to copy.
    public String link() {
        return page.getByTestId("share-link").getByRole(AriaRole.TEXTBOX).inputValue();
    }

    /// Copies the link and reads it from the clipboard.
    public String copy() {
        page.getByTestId("share-copy").click();
        dialog().getByText("Copied").waitFor();
        return (String) page.evaluate("() => navigator.clipboard.readText()");
    }

    /// Hides a control from those who open the link.
    public void hide(String control) {
        Locator box = dialog().getByLabel(control, new Locator.GetByLabelOptions().setExact(true));
        if (!box.isVisible()) {
            dialog().getByText("Hide controls").click();
        }
        box.check();
    }

    /// Opens a pasted link.
    public void open(String pasted) {
        dialog().getByText("Open another link").click();
        page.getByTestId("paste-link").getByRole(AriaRole.TEXTBOX).fill(pasted);
        page.getByTestId("open-link").click();
    }

    public void close() {
        page.keyboard().press("Escape");
    }
}
