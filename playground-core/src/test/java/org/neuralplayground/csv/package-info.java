@NullMarked
package org.neuralplayground.csv;

import org.jspecify.annotations.NullMarked;
