@NullMarked
package org.neuralplayground.optim;

import org.jspecify.annotations.NullMarked;
