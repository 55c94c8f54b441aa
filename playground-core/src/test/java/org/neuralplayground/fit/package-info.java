@NullMarked
package org.neuralplayground.fit;

import org.jspecify.annotations.NullMarked;
