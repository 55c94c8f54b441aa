package org.neuralplayground.metric;

/// How well one class, or several together, are told from the rest. Of a class each number is in
/// [0, 1], and 0 where its denominator is 0, as scikit-learn's `zero_division` has it by default.
///
/// @param precision `TP / (TP + FP)`: the share of those taken for the class that are of it
/// @param recall `TP / (TP + FN)`: the share of those of the class that are taken for it
/// @param f1 `2 TP / (2 TP + FP + FN)`: the harmonic mean of both
/// @param support how many examples are of the class, `TP + FN`
public record ClassScore(double precision, double recall, double f1, long support) {}
