package org.neuralplayground.text;

/// What stands after a stage of the pipeline.
///
/// @param on whether the stage did anything at all: one that is off passes on what it got
/// @param result what the next stage got
public record Staged<T>(boolean on, T result) {}
