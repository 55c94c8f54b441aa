package org.neuralplayground.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.neuralplayground.e2e.harness.Artifacts;
import org.neuralplayground.e2e.harness.Journeys;
import org.neuralplayground.e2e.harness.Visitor;
import org.neuralplayground.e2e.harness.Visitors;
import org.neuralplayground.e2e.pages.Figure;
import org.neuralplayground.e2e.pages.PlaygroundPage;
import org.neuralplayground.e2e.pages.ShareDialog;

@ExtendWith(Journeys.class)
@DisplayName("From the first click to a shared link")
class MainJourneyTest {

    @Test
    void aVisitorBuildsANetworkForTheSpiralTrainsItAndSharesIt(Visitors visitors) {
        PlaygroundPage page = visitors.open("", Visitor.USUAL.withoutMotion());
        page.data().choose("Spiral");
        page.awaitQuery("data=spiral");
        shapeTheNetwork(page);
        stepMovesThePicture(page);
        trainingMovesEverything(page);

        ShareDialog share = page.share();
        String link = share.copy();
        PlaygroundPage other = visitors.openAt(link, Visitor.USUAL);
        assertThat(other.query()).isEqualTo(page.query());
        share.close();
        assertEqualLossesAfterTenSteps(page, other);
    }

    private static void shapeTheNetwork(PlaygroundPage page) {
        page.network().addUnit(1).click();
        page.awaitQuery("layers=5-tanh,2-tanh");
        page.network().addUnit(2).click();
        page.awaitQuery("layers=5-tanh,3-tanh");
        page.network().addLayer().click();
        page.awaitQuery("layers=5-tanh,3-tanh,2-tanh");
        page.network().input("sin x").click();
        page.awaitQuery("inputs=x,y,sinX");
        page.bar().choose("activation", "Leaky ReLU");
        page.awaitQuery("layers=5-leakyRelu,3-leakyRelu,2-leakyRelu");
        assertThat(page.network().hiddenUnits()).hasCount(10);
    }

    private static void stepMovesThePicture(PlaygroundPage page) {
        page.bar().awaitEpoch(0);
        String before = page.plot().picture();
        page.bar().step(1);
        page.await(() -> !page.plot().picture().equals(before));
    }

    private static void trainingMovesEverything(PlaygroundPage page) {
        String boundary = page.plot().picture();
        String units = page.network().unitPicture();
        String edges = page.network().edgePicture();
        page.bar().play();
        page.bar().awaitEpochFrom(60);
        page.bar().pause();
        assertThat(page.plot().picture()).isNotEqualTo(boundary);
        assertThat(page.network().unitPicture()).isNotEqualTo(units);
        assertThat(page.network().edgePicture()).isNotEqualTo(edges);
        page.await(() -> page.curves().points() > 20);
        Artifacts.screenshot(page.page(), "journey-spiral-trained");
    }

    private static void assertEqualLossesAfterTenSteps(PlaygroundPage page, PlaygroundPage other) {
        page.bar().reset();
        page.bar().step(10);
        other.bar().step(10);
        for (Figure figure : Figure.values()) {
            assertThat(other.plot().figure(figure)).hasText(page.plot().shown(figure));
        }
    }
}
