package org.neuralplayground.e2e.pages;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/// The curves and the confusion matrix.
public record Curves(Page page) {
    public Locator tab(String name) {
        return page.getByRole(AriaRole.TAB, new Page.GetByRoleOptions().setName(name));
    }

    public Locator chart() {
        return page.locator("vaadin-chart");
    }

    /// How many points the curve of the training loss has.
    public int points() {
        return (Integer) chart().evaluate("chart => chart.configuration.series[0].points.length");
    }

    /// The epoch that the curve of the training loss has come to.
    public long lastEpoch() {
        return ((Number)
                        chart().evaluate(
                                        "chart => chart.configuration.series[0].points.at(-1)?.x ?? 0"))
                .longValue();
    }

    /// What the other curve, that of the examples that do not train, has at an epoch.
    public double validationAt(int epoch) {
        return ((Number)
                        chart().evaluate(
                                        "(chart, epoch) => chart.configuration.series[1].points.find(point => point.x === epoch).y",
                                        epoch))
                .doubleValue();
    }

    public Locator confusion() {
        return page.locator("np-confusion").getByRole(AriaRole.TABLE);
    }
}
