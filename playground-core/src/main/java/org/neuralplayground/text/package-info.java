/// From raw text to numbers, in English and Korean, each stage visible: cleaning, tokens, stop
/// words, stems or morphemes, n-grams, a vocabulary by frequency, and vectors or sequences of
/// indices.
///
/// What is wanted is a [TextSpec]; [TextPipeline] is fitted to training texts by it, and then gives
/// the numbers of any texts, or a [TextTrace] of one. The analyzers are Apache Lucene's; none of
/// its types leaves this package.
@NullMarked
package org.neuralplayground.text;

import org.jspecify.annotations.NullMarked;
