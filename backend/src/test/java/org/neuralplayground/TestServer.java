package org.neuralplayground;

import org.springframework.boot.autoconfigure.SpringBootApplication;

/// The runs, streams and thumbnails as a server of their own, without pages.
@SpringBootApplication(
        scanBasePackages = {
            "org.neuralplayground.datasets",
            "org.neuralplayground.runs",
            "org.neuralplayground.streaming",
            "org.neuralplayground.thumbnails"
        })
public class TestServer {}
