@NullMarked
package org.neuralplayground.inspect;

import org.jspecify.annotations.NullMarked;
