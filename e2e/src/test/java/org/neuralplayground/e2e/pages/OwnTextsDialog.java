package org.neuralplayground.e2e.pages;

import com.microsoft.playwright.FileChooser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;

/// Texts of one's own, pasted or from a file.
public record OwnTextsDialog(Page page) {
    /// The dialog's title: there while it is open.
    public Locator title() {
        return dialog().getByRole(AriaRole.HEADING).first();
    }

    public Locator dialog() {
        return page.getByRole(AriaRole.DIALOG);
    }

    public Locator lines() {
        return page.getByTestId("own-texts").getByRole(AriaRole.TEXTBOX);
    }

    /// How many texts were found, in which classes.
    public Locator found() {
        return page.getByTestId("own-texts-found");
    }

    /// What was wrong with lines, or with all of it.
    public Locator mistakes() {
        return dialog().getByRole(AriaRole.ALERT);
    }

    public Locator useButton() {
        return page.getByTestId("own-texts-use");
    }

    /// Chooses a file with these bytes.
    public void upload(String name, byte[] content) {
        FileChooser chooser =
                page.waitForFileChooser(() -> dialog().getByText("Upload File").click());
        chooser.setFiles(new FilePayload(name, "text/plain", content));
    }
}
