@NullMarked
package org.neuralplayground.start;

import org.jspecify.annotations.NullMarked;
