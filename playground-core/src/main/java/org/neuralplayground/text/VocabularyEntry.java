package org.neuralplayground.text;

/// A term of a vocabulary.
///
/// @param index from 0, by falling frequency or by rank
/// @param term a word, stem or morpheme, or two joined by a blank
/// @param frequency how often it occurs in the texts of the fit
/// @param texts in how many of them it occurs
public record VocabularyEntry(int index, String term, int frequency, int texts) {}
