/// Where examples come from: one generator a file, then one shuffle and one split.
@NullMarked
package org.neuralplayground.data;

import org.jspecify.annotations.NullMarked;
