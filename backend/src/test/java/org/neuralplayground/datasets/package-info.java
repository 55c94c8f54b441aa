@NullMarked
package org.neuralplayground.datasets;

import org.jspecify.annotations.NullMarked;
