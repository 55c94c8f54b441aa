package org.neuralplayground.text;

/// A number of a text's vector that is not 0.
///
/// @param index the column
/// @param term the term that the column stands for, or the name of a special one, `<START>` say
/// @param value what the network is given
public record TracedFeature(int index, String term, float value) {}
