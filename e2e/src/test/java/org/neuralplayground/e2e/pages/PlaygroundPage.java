package org.neuralplayground.e2e.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;

/// The whole page, with its parts. It is found by roles and test ids, so that it works in every
/// language.
public record PlaygroundPage(Page page) {
    private static final Pattern A_NUMBER_OR_NONE = Pattern.compile("\\d|–");

    /// Waits until the first picture of a run is drawn.
    public PlaygroundPage awaitFirstPicture() {
        assertThat(plot().figure(Figure.TRAIN_LOSS)).hasText(A_NUMBER_OR_NONE);
        assertThat(network().output()).isVisible();
        assertThat(plot().boundary()).not().hasAttribute("width", "0");
        return this;
    }

    public RunBar bar() {
        return new RunBar(page);
    }

    public DataPanel data() {
        return new DataPanel(page);
    }

    public NetworkDrawing network() {
        return new NetworkDrawing(page);
    }

    public OutputPlot plot() {
        return new OutputPlot(page);
    }

    public Curves curves() {
        return new Curves(page);
    }

    public DrawTools drawTools() {
        return new DrawTools(page);
    }

    /// Opens the dialog with this playground's link.
    public ShareDialog share() {
        page.getByTestId("share").click();
        return new ShareDialog(page);
    }

    /// Opens the help.
    public HelpDialog help() {
        page.getByTestId("help").click();
        return new HelpDialog(page);
    }

    public void switchLanguage() {
        page.getByTestId("language").click();
    }

    public void switchScheme() {
        page.getByTestId("scheme").click();
    }

    /// The messages over the page.
    public List<String> messages() {
        return notices().allInnerTexts().stream().filter(text -> !text.isBlank()).toList();
    }

    /// The messages over the page, as elements.
    public Locator notices() {
        return page.getByRole(AriaRole.ALERT);
    }

    public Locator useSuggestion() {
        return page.getByTestId("use-suggestion");
    }

    /// The query of the page's own address.
    public String query() {
        return URI.create(page.url()).getRawQuery();
    }

    /// Waits until the address holds a setting.
    ///
    /// @param setting key and value, such as `data=spiral`
    public void awaitQuery(String setting) {
        Pattern inQuery = Pattern.compile("[?&]" + setting.replace(".", "\\.") + "(&|$)");
        assertThat(page).hasURL(inQuery);
    }

    /// Waits for what no element shows.
    public void await(BooleanSupplier condition) {
        page.waitForCondition(condition);
    }
}
