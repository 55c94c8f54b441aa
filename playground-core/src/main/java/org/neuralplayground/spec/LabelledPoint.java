package org.neuralplayground.spec;

/// One example: a point of the plane and what the network shall answer there.
///
/// @param x the horizontal coordinate
/// @param y the vertical coordinate, upwards
/// @param label a class index from 0 in a classification (of two classes 0 is drawn orange and
///   stands for -1, 1 is drawn blue and stands for +1), the value itself in a regression
public record LabelledPoint(double x, double y, double label) {}
