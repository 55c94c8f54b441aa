package org.neuralplayground.text;

import java.util.Optional;

/// A word or morpheme of a text, as it stands after a stage.
///
/// @param place which of the tokens of the text it is, from 0: the same after each stage, so that
///   one sees which are gone
/// @param text its letters, or those of its stem
/// @param start where it begins in the raw text
/// @param end where the raw text goes on after it. The morphemes of an inflected form, such as 했다,
///   all stand where the form does
/// @param partOfSpeech what a Korean morpheme is; none for words
public record TracedToken(
        int place, String text, int start, int end, Optional<PartOfSpeech> partOfSpeech) {}
