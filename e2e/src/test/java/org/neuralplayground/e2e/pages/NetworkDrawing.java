package org.neuralplayground.e2e.pages;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;

/// The network as a drawing.
public record NetworkDrawing(Page page) {
    private static final Pattern UNIT = Pattern.compile("^Layer \\d+, unit \\d+,");

    public Locator addLayer() {
        return button("Add a hidden layer");
    }

    public Locator removeLayer() {
        return button("Remove the last hidden layer");
    }

    public Locator addUnit(int layer) {
        return button("Add a unit to hidden layer " + layer);
    }

    public Locator removeUnit(int layer) {
        return button("Remove a unit from hidden layer " + layer);
    }

    /// All hidden units that are drawn.
    public Locator hiddenUnits() {
        return drawing().getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(UNIT));
    }

    public Locator hiddenUnit(int layer, int unit) {
        return button("Layer " + layer + ", unit " + unit + ",");
    }

    /// The network's last unit, in every language: the last button of the drawing.
    public Locator output() {
        return drawing().getByRole(AriaRole.GROUP).first().getByRole(AriaRole.BUTTON).last();
    }

    public Locator input(String symbol) {
        return drawing()
                .getByRole(
                        AriaRole.CHECKBOX,
                        new Locator.GetByRoleOptions()
                                .setName("Use the input " + symbol)
                                .setExact(true));
    }

    public Locator activation(int layer) {
        return drawing().getByLabel("Activation of hidden layer " + layer);
    }

    /// Opens the card of a unit, to stay.
    public UnitCard open(Locator unit) {
        unit.click();
        return new UnitCard(page);
    }

    /// How many inputs, layers and parameters there are, in words.
    public Locator summary() {
        return page.getByText(Pattern.compile("parameters$"));
    }

    /// What the canvas of the units shows, as text that differs where a pixel does.
    public String unitPicture() {
        return picture("maps");
    }

    /// What the canvas of the edges shows.
    public String edgePicture() {
        return picture("edges");
    }

    private String picture(String canvas) {
        return (String)
                drawing()
                        .evaluate(
                                "(host, name) => host.shadowRoot.querySelector('canvas.' + name).toDataURL()",
                                canvas);
    }

    private Locator button(String name) {
        return drawing().getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name));
    }

    private Locator drawing() {
        return page.locator("np-network");
    }
}
