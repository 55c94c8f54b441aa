/// Own points as comma-separated text.
@NullMarked
package org.neuralplayground.csv;

import org.jspecify.annotations.NullMarked;
