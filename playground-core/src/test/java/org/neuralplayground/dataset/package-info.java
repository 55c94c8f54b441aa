@NullMarked
package org.neuralplayground.dataset;

import org.jspecify.annotations.NullMarked;
