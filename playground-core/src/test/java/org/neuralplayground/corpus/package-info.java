@NullMarked
package org.neuralplayground.corpus;

import org.jspecify.annotations.NullMarked;
