package org.neuralplayground.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.neuralplayground.e2e.harness.Journeys;
import org.neuralplayground.e2e.harness.PlaygroundServer;
import org.neuralplayground.e2e.harness.Visitor;
import org.neuralplayground.e2e.harness.Visitors;
import org.neuralplayground.e2e.pages.PlaygroundPage;

/// How the default network feels, on a server where nobody else trains. The page itself takes the
/// measures; the figures are printed. The bounds catch what is broken, not what is slower: on an
/// idle machine of two cores it is 33 pictures a second, no task over 50 ms and 50 ms from Step to
/// its picture.
@ExtendWith(Journeys.class)
@DisplayName("The default network")
class PerformanceTest {
    private static final int CLICKS = 9;

    /// Counts the pictures that the page acknowledged, long tasks, and shifts of the layout.
    private static final String METER =
            """
            window.meter = { pictures: 0, longest: 0, shift: 0 };
            const send = WebSocket.prototype.send;
            WebSocket.prototype.send = function (data) {
                if (typeof data === 'string' && data.includes('"ack"')) meter.pictures++;
                return send.call(this, data);
            };
            new PerformanceObserver(list => list.getEntries().forEach(entry =>
                meter.longest = Math.max(meter.longest, entry.duration)
            )).observe({ type: 'longtask' });
            new PerformanceObserver(list => list.getEntries().forEach(entry =>
                meter.shift += entry.value
            )).observe({ type: 'layout-shift' });
            """;

    private static final String START_METER =
            "() => Object.assign(meter, { pictures: 0, longest: 0, shift: 0, start: performance.now() })";

    /// Milliseconds from a click on Step to the next number of the counter.
    private static final String STEP =
            """
            async () => {
                const counter = document.querySelector('np-counters').shadowRoot;
                const epoch = () => counter.querySelector('b').textContent;
                const before = epoch();
                const start = performance.now();
                document.querySelector('[data-testid=step]').click();
                while (epoch() === before) {
                    await new Promise(requestAnimationFrame);
                }
                return performance.now() - start;
            }
            """;

    private final PlaygroundServer server = new PlaygroundServer();
    private Visitors visitors;
    private PlaygroundPage page;

    @BeforeEach
    void open(Browser browser) {
        visitors = new Visitors(browser, server.address());
        Page window = visitors.visit(Visitor.USUAL);
        window.addInitScript(METER);
        window.navigate(server.address());
        page = new PlaygroundPage(window).awaitFirstPicture();
    }

    @AfterEach
    void close() {
        visitors.close();
        server.close();
    }

    @Test
    void isDrawnManyTimesASecond() {
        page.bar().step(1);
        page.bar().play();
        double seconds = measure(3000);
        double pictures = number("meter.pictures") / seconds;
        System.out.printf("%.1f pictures/s at the usual speed%n", pictures);
        assertThat(pictures).isGreaterThanOrEqualTo(10);
        visitors.requireNoErrors();
    }

    @Test
    void neitherStallsNorShiftsThePageAtFullSpeed() {
        page.bar().step(1);
        page.bar().choose("speed", "Full speed");
        page.bar().play();
        double seconds = measure(5000);
        double longest = number("meter.longest");
        double shift = number("meter.shift");
        System.out.printf(
                "at full speed %.1f pictures/s, longest task %.0f ms, layout shift %.4f%n",
                number("meter.pictures") / seconds, longest, shift);
        assertThat(shift).isLessThan(0.01);
        assertThat(longest).isLessThan(400);
        visitors.requireNoErrors();
    }

    @Test
    void showsTheNextEpochSoonAfterAClickOnStep() {
        page.bar().step(1);
        List<Double> delays =
                Stream.generate(() -> number("(" + STEP + ")()")).limit(CLICKS).sorted().toList();
        System.out.printf("ms from Step to its picture: %s%n", delays);
        assertThat(delays.get(CLICKS / 2)).isLessThan(250);
        visitors.requireNoErrors();
    }

    /// Lets the page measure for some milliseconds.
    ///
    /// @return how many seconds it were
    private double measure(int milliseconds) {
        page.page().evaluate(START_METER);
        page.page().waitForFunction("most => performance.now() - meter.start > most", milliseconds);
        return number("(performance.now() - meter.start) / 1000");
    }

    private double number(String expression) {
        return ((Number) page.page().evaluate(expression)).doubleValue();
    }
}
