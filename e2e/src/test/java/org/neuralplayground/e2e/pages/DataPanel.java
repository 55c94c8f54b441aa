package org.neuralplayground.e2e.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/// Which examples there are.
public record DataPanel(Page page) {

    /// Clicks the picture with this name.
    public void choose(String name) {
        picker().getByText(name, new Locator.GetByTextOptions().setExact(true)).click();
        assertThat(choice(name)).isChecked();
    }

    public Locator choice(String name) {
        return picker().getByRole(
                        AriaRole.RADIO,
                        new Locator.GetByRoleOptions().setName(name).setExact(true));
    }

    public Locator picker() {
        return page.getByTestId("data-picker");
    }

    /// A slider by its name in the page.
    public Locator slider(String name) {
        return page.getByTestId(name);
    }

    /// Moves a slider to a value and lets it go.
    public void slide(String name, String value) {
        slider(name).fill(value);
    }

    public void newData() {
        page.getByTestId("new-data").click();
    }

    public void newWeights() {
        page.getByTestId("new-weights").click();
    }
}
