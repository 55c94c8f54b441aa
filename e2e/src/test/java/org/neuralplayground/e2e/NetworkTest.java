package org.neuralplayground.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.neuralplayground.e2e.harness.Journeys;
import org.neuralplayground.e2e.harness.Visitors;
import org.neuralplayground.e2e.pages.Figure;
import org.neuralplayground.e2e.pages.NetworkDrawing;
import org.neuralplayground.e2e.pages.PlaygroundPage;
import org.neuralplayground.e2e.pages.UnitCard;

@ExtendWith(Journeys.class)
@DisplayName("The network")
class NetworkTest {

    @Test
    void hasBetweenNoAndEightHiddenLayers(Visitors visitors) {
        PlaygroundPage page = visitors.open();
        NetworkDrawing network = page.network();
        network.removeLayer().click();
        page.awaitQuery("layers=4-tanh");
        network.removeLayer().click();
        page.awaitQuery("layers=");
        assertThat(network.removeLayer()).isDisabled();
        assertThat(network.hiddenUnits()).hasCount(0);
        for (int layer = 1; layer <= 8; layer++) {
            network.addLayer().click();
            assertThat(network.hiddenUnits()).hasCount(2 * layer);
        }
        assertThat(network.addLayer()).isDisabled();
        page.bar().step(1);
    }

    @Test
    void hasBetweenOneAndThirtyTwoUnitsInALayer(Visitors visitors) {
        PlaygroundPage page = visitors.open("?layers=2-tanh,31-tanh");
        NetworkDrawing network = page.network();
        network.removeUnit(1).click();
        page.awaitQuery("layers=1-tanh,31-tanh");
        assertThat(network.removeUnit(1)).isDisabled();
        network.addUnit(2).click();
        page.awaitQuery("layers=1-tanh,32-tanh");
        assertThat(network.addUnit(2)).isDisabled();
        assertThat(network.hiddenUnits()).hasCount(33);
        assertThat(network.summary()).hasText("2 inputs, 2 hidden layers, 100 parameters");
    }

    @Test
    void takesInputsInAndOut(Visitors visitors) {
        PlaygroundPage page = visitors.open();
        page.network().input("xy").click();
        page.awaitQuery("inputs=x,y,xTimesY");
        assertThat(page.network().input("xy")).isChecked();
        page.network().input("x").click();
        page.awaitQuery("inputs=y,xTimesY");
        assertThat(page.network().input("x")).not().isChecked();
        assertThat(page.network().summary()).containsText("2 inputs");
    }

    @Test
    void takesATypedWeightWithoutStartingAgain(Visitors visitors) {
        PlaygroundPage page = visitors.open();
        page.bar().step(2);
        String before = page.plot().picture();
        UnitCard card = page.network().open(page.network().hiddenUnit(1, 1));
        card.type(card.weightOf("x"), "3.5");
        page.await(() -> !page.plot().picture().equals(before));
        card.close();
        assertThat(card.card()).not().isVisible();
        card = page.network().open(page.network().hiddenUnit(1, 1));
        assertThat(card.weightOf("x")).hasValue("3.5");
        assertThat(page.bar().epoch()).isEqualTo(2);
    }

    /// With a bias of 1000 the output is tanh(1000) = 1 everywhere: each of the points of class 1
    /// costs nothing, each of class 0 costs (1 - (-1))² / 2 = 2.
    @Test
    void takesATypedBiasOfTheOutput(Visitors visitors) {
        PlaygroundPage page = visitors.open();
        UnitCard card = page.network().open(page.network().output());
        card.type(card.bias(), "1000");
        page.await(() -> page.plot().number(Figure.TRAIN_LOSS) > 0.8);
        double shareOfClassOne = page.plot().number(Figure.TRAIN_SCORE) / 100;
        assertThat(page.plot().number(Figure.TRAIN_LOSS))
                .isCloseTo(2 * (1 - shareOfClassOne), within(0.0016));
    }

    @Test
    void refusesAWeightBeyondAThousand(Visitors visitors) {
        PlaygroundPage page = visitors.open();
        String before = page.plot().picture();
        UnitCard card = page.network().open(page.network().hiddenUnit(1, 1));
        card.type(card.weightOf("x"), "1001");
        page.bar().step(1);
        page.bar().reset();
        assertThat(page.plot().picture()).isEqualTo(before);
    }
}
