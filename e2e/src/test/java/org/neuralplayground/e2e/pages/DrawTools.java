package org.neuralplayground.e2e.pages;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/// The tools over the plot while own points are drawn.
public record DrawTools(Page page) {
    /// Takes a class, a value or the eraser.
    public void take(String tool) {
        page.getByTestId("draw-tools")
                .getByText(tool, new Locator.GetByTextOptions().setExact(true))
                .click();
    }

    public void undo() {
        page.getByTestId("draw-undo").click();
    }

    public void clear() {
        page.getByTestId("draw-clear").click();
    }

    public CsvDialog csv() {
        page.getByTestId("draw-csv").click();
        return new CsvDialog(page);
    }
}
