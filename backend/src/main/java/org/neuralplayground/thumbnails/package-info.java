/// Small drawings of the data sets, made by the generators that make the data.
@NullMarked
package org.neuralplayground.thumbnails;

import org.jspecify.annotations.NullMarked;
