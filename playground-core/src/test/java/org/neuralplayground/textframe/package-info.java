@NullMarked
package org.neuralplayground.textframe;

import org.jspecify.annotations.NullMarked;
