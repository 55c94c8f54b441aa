package org.neuralplayground.e2e.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;

/// What acts on the whole run: buttons, counters, menus.
public record RunBar(Page page) {
    private static final String PLAYING = "data-playing";
    private static final Pattern GROUPED = Pattern.compile("^[\\d,]+$");

    public Locator playButton() {
        return page.getByTestId("play");
    }

    public Locator stepButton() {
        return page.getByTestId("step");
    }

    public Locator resetButton() {
        return page.getByTestId("reset");
    }

    /// Trains until [#pause()].
    public void play() {
        playButton().click();
        awaitPlaying(true);
    }

    /// Pauses, and waits for the picture on which it stopped: the button changes by another way and
    /// may be earlier.
    public void pause() {
        playButton().click();
        awaitPlaying(false);
        assertThat(page.locator("np-counters .epoch")).hasAttribute("aria-busy", "false");
    }

    public void awaitPlaying(boolean playing) {
        if (playing) {
            assertThat(playButton()).hasAttribute(PLAYING, "");
        } else {
            assertThat(playButton()).not().hasAttribute(PLAYING, "");
        }
    }

    /// Trains whole epochs, one by one, and waits for each.
    public void step(int epochs) {
        long first = epoch();
        for (int done = 1; done <= epochs; done++) {
            stepButton().click();
            awaitEpoch(first + done);
        }
    }

    public void stepBatch() {
        page.getByTestId("step-batch").click();
    }

    public void reset() {
        resetButton().click();
        awaitEpoch(0);
    }

    /// The one big number.
    public Locator counter() {
        return page.locator("np-counters").getByText(GROUPED);
    }

    public long epoch() {
        return Long.parseLong(counter().innerText().replace(",", ""));
    }

    /// Waits until this epoch is shown, and no other.
    public void awaitEpoch(long epoch) {
        assertThat(counter()).hasText(grouped(epoch));
    }

    /// Waits until training came at least this far.
    public void awaitEpochFrom(long least) {
        page.waitForCondition(() -> epoch() >= least);
    }

    /// How many updates of the weights there were.
    public Locator steps(String count) {
        return page.locator("np-counters").getByText("step " + count);
    }

    /// One of the bar's and the data panel's menus, by its name in the page.
    public Locator menu(String name) {
        return page.getByTestId(name);
    }

    /// Opens a menu and takes the item with exactly this text.
    public void choose(String menu, String item) {
        menu(menu).click();
        menu(menu)
                .getByRole(
                        AriaRole.OPTION,
                        new Locator.GetByRoleOptions().setName(item).setExact(true))
                .click();
        assertThat(menu(menu)).containsText(item);
    }

    private static String grouped(long epoch) {
        String digits = String.format("%06d", epoch);
        return digits.replaceAll("\\B(?=(\\d{3})+$)", ",");
    }
}
