/// Rules of the module as a whole.
@NullMarked
package org.neuralplayground.architecture;

import org.jspecify.annotations.NullMarked;
