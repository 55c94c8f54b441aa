@NullMarked
package org.neuralplayground.wordplayground;

import org.jspecify.annotations.NullMarked;
