package org.neuralplayground.e2e.pages;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/// The card with a unit's numbers, open to be edited.
public record UnitCard(Page page) {
    public Locator card() {
        return page.locator("np-network-card").getByRole(AriaRole.DIALOG);
    }

    public Locator bias() {
        return field("Bias");
    }

    /// The weight of an input (`x`) or of a unit below (`a₁`).
    public Locator weightOf(String source) {
        return field("Weight of " + source);
    }

    /// Types a number and leaves the field.
    public void type(Locator field, String number) {
        field.fill(number);
        field.press("Tab");
    }

    public void close() {
        page.keyboard().press("Escape");
    }

    private Locator field(String name) {
        return card().getByRole(
                        AriaRole.SPINBUTTON,
                        new Locator.GetByRoleOptions().setName(name).setExact(true));
    }
}
