package org.neuralplayground.e2e.pages;

import com.microsoft.playwright.FileChooser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;

/// Points as text.
public record CsvDialog(Page page) {
    /// The dialog's title: there while it is open.
    public Locator title() {
        return dialog().getByRole(AriaRole.HEADING).first();
    }

    public Locator dialog() {
        return page.getByRole(AriaRole.DIALOG);
    }

    public Locator text() {
        return dialog().getByRole(AriaRole.TEXTBOX);
    }

    /// What was wrong with the text.
    public Locator mistakes() {
        return dialog().getByRole(AriaRole.ALERT);
    }

    public void use(String points) {
        text().fill(points);
        use();
    }

    /// Takes the points that the text field holds.
    public void use() {
        page.getByTestId("csv-use").click();
    }

    /// Chooses a file with these bytes.
    public void upload(byte[] content) {
        FileChooser chooser =
                page.waitForFileChooser(() -> dialog().getByText("Upload File").click());
        chooser.setFiles(new FilePayload("points.csv", "text/csv", content));
    }
}
