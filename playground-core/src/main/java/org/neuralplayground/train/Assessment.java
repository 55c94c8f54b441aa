package org.neuralplayground.train;

import java.util.Optional;

/// How good a network is on one set of examples; see [Evaluation].
record Assessment(double loss, double score, Optional<ConfusionMatrix> confusion) {}
