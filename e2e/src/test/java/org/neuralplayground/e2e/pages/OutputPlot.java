package org.neuralplayground.e2e.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import java.util.Objects;
import java.util.regex.Pattern;

/// The big plot and the numbers under it.
public record OutputPlot(Page page) {
    private static final double PLANE = 6;
    private static final Pattern A_DIGIT = Pattern.compile("\\d");

    /// The plot itself: a picture, or a place to draw.
    public Locator plot() {
        return page.locator("np-output").getByRole(AriaRole.IMG).or(drawingPlace()).first();
    }

    /// The plot while points can be drawn on it.
    public Locator drawingPlace() {
        return page.locator("np-output").getByRole(AriaRole.APPLICATION);
    }

    public Locator boundary() {
        return page.locator("np-output .boundary");
    }

    /// What the decision boundary looks like, as text that differs where a pixel does.
    public String picture() {
        return (String) boundary().evaluate("canvas => canvas.toDataURL()");
    }

    /// What the points look like.
    public String pointPicture() {
        return (String) page.locator("np-output .points").evaluate("canvas => canvas.toDataURL()");
    }

    public Locator figure(Figure figure) {
        return page.getByRole(AriaRole.DEFINITION).nth(figure.place());
    }

    /// One of the four numbers as it is shown, once there is one: the first picture brings it.
    public String shown(Figure figure) {
        assertThat(figure(figure)).containsText(A_DIGIT);
        return figure(figure).innerText();
    }

    /// One of the four numbers; a share of 1 comes in percent.
    public double number(Figure figure) {
        return Double.parseDouble(shown(figure).replace(" %", "").replace('−', '-').strip());
    }

    public Locator showTest() {
        return page.getByTestId("show-test");
    }

    public Locator discretize() {
        return page.getByTestId("discretize");
    }

    /// What stands under the plot.
    public Locator readout() {
        return page.locator("np-output").getByRole(AriaRole.PARAGRAPH);
    }

    /// Draws, or erases, a line between two points of the plane.
    public void drag(double fromX, double fromY, double toX, double toY) {
        page.mouse().move(left(fromX), top(fromY));
        page.mouse().down();
        page.mouse().move(left(toX), top(toY));
        page.mouse().up();
    }

    public void click(double x, double y) {
        page.mouse().click(left(x), top(y));
    }

    private double left(double x) {
        BoundingBox box = box();
        return box.x + (x + PLANE) / (2 * PLANE) * box.width;
    }

    private double top(double y) {
        BoundingBox box = box();
        return box.y + (PLANE - y) / (2 * PLANE) * box.height;
    }

    private BoundingBox box() {
        return Objects.requireNonNull(boundary().boundingBox(), "the plot must be visible");
    }
}
