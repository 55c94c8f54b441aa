package org.neuralplayground.e2e.pages;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/// The tools over the plot while own points are drawn.
public record DrawTools(Page page) {
    /// Takes a class, a value or the eraser.
    public void take(String tool) {
        page.getByTestId("draw-tools")
                .getByRole(
                        AriaRole.RADIO, new Locator.GetByRoleOptions().setName(tool).setExact(true))
                .check();
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
