@NullMarked
package org.neuralplayground.textplayground;

import org.jspecify.annotations.NullMarked;
