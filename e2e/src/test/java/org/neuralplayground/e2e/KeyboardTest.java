package org.neuralplayground.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Keyboard;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.neuralplayground.e2e.harness.Journeys;
import org.neuralplayground.e2e.harness.Visitors;
import org.neuralplayground.e2e.pages.HelpDialog;
import org.neuralplayground.e2e.pages.PlaygroundPage;

@ExtendWith(Journeys.class)
@DisplayName("The keyboard")
class KeyboardTest {
    /// The test id around the focused element, or its label where it has none.
    private static final String FOCUSED =
            """
            () => {
                let focused = document.activeElement;
                while (focused?.shadowRoot?.activeElement) {
                    focused = focused.shadowRoot.activeElement;
                }
                return focused?.closest('[data-testid]')?.dataset.testid
                    ?? focused?.getAttribute('aria-label') ?? focused?.localName ?? '';
            }
            """;

    @Test
    void trainsStepsResetsAndHelps(Visitors visitors) {
        PlaygroundPage page = visitors.open();
        Keyboard keyboard = page.page().keyboard();
        keyboard.press("ArrowRight");
        page.bar().awaitEpoch(1);
        keyboard.press("Space");
        page.bar().awaitPlaying(true);
        keyboard.press("Space");
        page.bar().awaitPlaying(false);
        keyboard.press("r");
        page.bar().awaitEpoch(0);
        keyboard.press("?");
        HelpDialog help = new HelpDialog(page.page());
        assertThat(help.title()).isVisible();
        keyboard.press("Space");
        help.close();
        assertThat(help.title()).not().isVisible();
        page.bar().awaitPlaying(false);
    }

    @Test
    void reachesEveryControlInTheOrderOfThePage(Visitors visitors) {
        PlaygroundPage page = visitors.open();
        List<String> reached = new ArrayList<>();
        for (int presses = 0; presses < 60; presses++) {
            page.page().keyboard().press("Tab");
            String focused = (String) page.page().evaluate(FOCUSED);
            if (reached.isEmpty() || !reached.getLast().equals(focused)) {
                reached.add(focused);
            }
        }
        assertThat(reached)
                .containsSubsequence(
                        "help",
                        "language",
                        "scheme",
                        "share",
                        "reset",
                        "play",
                        "step",
                        "step-batch",
                        "learning-rate",
                        "activation",
                        "optimizer",
                        "regularization",
                        "regularization-rate",
                        "loss",
                        "problem",
                        "speed",
                        "data-picker",
                        "examples",
                        "noise",
                        "train-share",
                        "batch-size",
                        "initializer",
                        "batching",
                        "new-data",
                        "new-weights",
                        "Remove the last hidden layer",
                        "Add a hidden layer",
                        "Use the input x",
                        "Layer 1, unit 1, bias 0.100, activation tanh",
                        "show-test",
                        "discretize");
    }

    @Test
    void stillTrainsAfterTheMousePressedAButton(Visitors visitors) {
        PlaygroundPage page = visitors.open();
        page.bar().step(1);
        page.page().keyboard().press("ArrowRight");
        page.bar().awaitEpoch(2);
        page.page().keyboard().press("r");
        page.bar().awaitEpoch(0);
    }

    @Test
    void leavesItsKeysToTheControlThatHasTheFocus(Visitors visitors) {
        PlaygroundPage page = visitors.open();
        page.data().choice("Circle").focus();
        page.page().keyboard().press("ArrowRight");
        assertThat(page.data().choice("XOR")).isChecked();
        page.awaitQuery("data=xor");
        page.bar().awaitEpoch(0);
        page.bar().playButton().focus();
        page.page().keyboard().press("Space");
        page.bar().awaitPlaying(true);
    }

    @Test
    void walksThroughTheUnitsAndEditsOne(Visitors visitors) {
        PlaygroundPage page = visitors.open();
        String before = page.plot().picture();
        page.network().hiddenUnit(1, 1).focus();
        page.page().keyboard().press("ArrowDown");
        assertThat(page.network().hiddenUnit(1, 2)).isFocused();
        page.page().keyboard().press("Enter");
        page.page().keyboard().type("2");
        page.page().keyboard().press("Tab");
        page.page().keyboard().press("Escape");
        assertThat(page.network().hiddenUnit(1, 2)).isFocused();
        page.await(() -> !page.plot().picture().equals(before));
    }

    @Test
    void readsThePlot(Visitors visitors) {
        PlaygroundPage page = visitors.open();
        page.plot().plot().focus();
        page.page().keyboard().press("ArrowRight");
        assertThat(page.plot().readout()).containsText("x = 0.25");
        page.bar().awaitEpoch(0);
    }
}
