@NullMarked
package org.neuralplayground.preset;

import org.jspecify.annotations.NullMarked;
