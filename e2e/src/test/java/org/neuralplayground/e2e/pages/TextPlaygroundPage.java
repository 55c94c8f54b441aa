package org.neuralplayground.e2e.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.HasAttributeOptions;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;

/// The page of the text playground, with its parts. It is found by roles and test ids, so that it
/// works in every language.
public record TextPlaygroundPage(Page page) {
    private static final Pattern A_DIGIT = Pattern.compile("\\d");

    /// Milliseconds for a first picture from a server that has only just started, on a busy
    /// machine.
    private static final double UNTIL_FIRST = 60_000;

    /// Waits until the first picture of a run is drawn: the plane then says how many texts it has.
    public TextPlaygroundPage awaitFirstPicture() {
        assertThat(plane())
                .hasAttribute(
                        "aria-label", A_DIGIT, new HasAttributeOptions().setTimeout(UNTIL_FIRST));
        return this;
    }

    public RunBar bar() {
        return new RunBar(page);
    }

    /// The last hidden layer as a plane.
    public Locator plane() {
        return page.locator("np-text-plane").getByRole(AriaRole.IMG);
    }

    /// What the plane looks like, as text that differs where a pixel does.
    public String planePicture() {
        return (String)
                page.locator("np-text-plane .points").evaluate("canvas => canvas.toDataURL()");
    }

    public TextCards cards() {
        return new TextCards(page);
    }

    public Pipeline pipeline() {
        return new Pipeline(page);
    }

    public SentenceField sentence() {
        return new SentenceField(page);
    }

    public SimilarityTab similarity() {
        return new SimilarityTab(page);
    }

    public TestTab test() {
        return new TestTab(page);
    }

    public Curves curves() {
        return new Curves(page);
    }

    /// One of the four numbers under the plane.
    public Locator figure(Figure figure) {
        return page.locator("np-scores").getByRole(AriaRole.DEFINITION).nth(figure.place());
    }

    /// One of the four numbers as it is shown, once there is one.
    public String shown(Figure figure) {
        assertThat(figure(figure)).containsText(A_DIGIT);
        return figure(figure).innerText();
    }

    /// One of the four numbers; a share of 1 comes in percent.
    public double number(Figure figure) {
        return Double.parseDouble(shown(figure).replace("%", "").strip());
    }

    /// A hidden layer's activation, to be chosen.
    public Locator activation(int layer) {
        return page.locator("np-text-network").getByLabel("Activation of hidden layer " + layer);
    }

    public Locator addUnit(int layer) {
        return networkButton("More units in hidden layer " + layer);
    }

    public Locator addLayer() {
        return networkButton("Add a hidden layer");
    }

    /// How many inputs and parameters there are, in words.
    public Locator networkSummary() {
        return page.getByText(Pattern.compile("parameters$"));
    }

    /// Trains until the last epoch is done, or training ends by itself.
    public void trainToTheEnd() {
        bar().playButton().click();
        assertThat(ending()).containsText(A_DIGIT);
        bar().awaitPlaying(false);
    }

    /// How training ended, in words.
    public Locator ending() {
        return page.getByTestId("training-end");
    }

    public Locator trainAgain() {
        return page.getByTestId("train-again");
    }

    /// Types a whole number into one of the bar's fields, and leaves it.
    public void number(String field, int number) {
        Locator input = page.getByTestId(field).getByRole(AriaRole.SPINBUTTON);
        input.fill(Integer.toString(number));
        input.press("Tab");
    }

    /// Opens a tab of the look inside: `sees`, `similarity`, `test`.
    public void open(String tab) {
        // Scrolling must not bring the drawing under the mouse: its units explain themselves.
        page.mouse().move(0, 0);
        page.getByTestId("tab-" + tab).click();
        assertThat(page.getByTestId("tab-" + tab)).hasAttribute("aria-selected", "true");
    }

    /// Opens the dialog with this playground's link.
    public ShareDialog share() {
        page.getByTestId("share").click();
        return new ShareDialog(page);
    }

    public void switchLanguage() {
        page.getByTestId("language").click();
    }

    /// The messages over the page, as elements.
    public Locator notices() {
        return page.getByRole(AriaRole.ALERT);
    }

    /// The query of the page's own address.
    public String query() {
        return URI.create(page.url()).getRawQuery();
    }

    /// Waits until the address holds a setting.
    ///
    /// @param setting key and value, such as `texts=questions-ko`
    public void awaitQuery(String setting) {
        new PlaygroundPage(page).awaitQuery(setting);
    }

    /// Waits for what no element shows.
    public void await(BooleanSupplier condition) {
        page.waitForCondition(condition);
    }

    private Locator networkButton(String name) {
        return page.locator("np-text-network")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name));
    }
}
