package org.neuralplayground;

import org.neuralplayground.runs.FewTexts;
import org.neuralplayground.runs.TextLoader;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/// The runs, streams and thumbnails as a server of their own, without pages.
@SpringBootApplication(
        scanBasePackages = {
            "org.neuralplayground.runs",
            "org.neuralplayground.streaming",
            "org.neuralplayground.thumbnails"
        })
public class TestServer {

    @Bean
    TextLoader texts() {
        return FewTexts::new;
    }
}
