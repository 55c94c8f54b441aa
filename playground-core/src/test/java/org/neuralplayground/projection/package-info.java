@NullMarked
package org.neuralplayground.projection;

import org.jspecify.annotations.NullMarked;
