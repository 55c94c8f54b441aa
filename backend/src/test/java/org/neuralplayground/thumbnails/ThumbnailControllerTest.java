package org.neuralplayground.thumbnails;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neuralplayground.TestServer;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest(
        classes = TestServer.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class ThumbnailControllerTest {
    private static final Pattern CIRCLE =
            Pattern.compile("<circle cx=\"(.*?)\" cy=\"(.*?)\" r=\"0.22\" fill=\"(.*?)\"/>");

    private final HttpClient browser = HttpClient.newHttpClient();
    private final String server;

    ThumbnailControllerTest(@Value("${local.server.port}") int port) {
        server = "http://localhost:" + port + "/thumbnails/";
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "circle",
                "xor",
                "gauss",
                "spiral",
                "moons",
                "rings",
                "blobs-2",
                "blobs-3",
                "blobs-4",
                "blobs-5",
                "blobs-6",
                "checkerboard",
                "gate-and",
                "gate-or",
                "gate-nand",
                "gate-xor",
                "sine_band",
                "plane",
                "bumps"
            })
    @DisplayName("every data set has a drawing of 200 points that browsers keep")
    void drawn(String name) throws Exception {
        HttpResponse<String> answer = get(name + ".svg");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow())
                .startsWith("image/svg+xml");
        assertThat(answer.headers().firstValue("Cache-Control").orElseThrow())
                .isEqualTo("max-age=604800, public");
        assertThat(circles(answer.body())).hasSize(200);
    }

    @Test
    @DisplayName("the upper right of xor is blue and the upper left orange: y points up")
    void yPointsUp() throws Exception {
        assertThat(circles(get("xor.svg").body()))
                .allSatisfy(circle -> {
                    boolean right = Double.parseDouble(circle.group(1)) > 0;
                    boolean up = Double.parseDouble(circle.group(2)) < 0;
                    assertThat(circle.group(3)).isEqualTo(right == up ? "#0877bd" : "#f59322");
                });
    }

    @Test
    @DisplayName("the conjunction is blue only at the upper right")
    void conjunction() throws Exception {
        assertThat(circles(get("gate-and.svg").body()))
                .filteredOn(circle -> circle.group(3).equals("#0877bd"))
                .hasSize(50)
                .allSatisfy(circle -> {
                    assertThat(Double.parseDouble(circle.group(1))).isPositive();
                    assertThat(Double.parseDouble(circle.group(2))).isNegative();
                });
    }

    @Test
    @DisplayName("six classes have six colours")
    void sixColours() throws Exception {
        assertThat(circles(get("blobs-6.svg").body()).map(circle -> circle.group(3)).distinct())
                .containsExactlyInAnyOrder(
                        "#f59322", "#0877bd", "#1b9e77", "#cc79a7", "#e6d12a", "#7a4b2a");
    }

    @Test
    @DisplayName("a browser that has a drawing is told so")
    void notModified() throws Exception {
        String tag = get("circle.svg").headers().firstValue("ETag").orElseThrow();
        HttpRequest again =
                HttpRequest.newBuilder(URI.create(server + "circle.svg"))
                        .header("If-None-Match", tag)
                        .build();
        assertThat(browser.send(again, HttpResponse.BodyHandlers.ofString()).statusCode())
                .isEqualTo(304);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nothing.svg", "blobs-7.svg", "CIRCLE.svg", "own.svg", ".svg"})
    @DisplayName("an unknown name is not found")
    void unknown(String name) throws Exception {
        assertThat(get(name).statusCode()).isEqualTo(404);
    }

    private Stream<MatchResult> circles(String svg) {
        return CIRCLE.matcher(svg).results();
    }

    private HttpResponse<String> get(String name) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(server + name)).build();
        return browser.send(request, HttpResponse.BodyHandlers.ofString());
    }
}
