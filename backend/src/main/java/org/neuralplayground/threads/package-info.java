/// The threads that this process lends to trainings, which themselves own none.
@NullMarked
package org.neuralplayground.threads;

import org.jspecify.annotations.NullMarked;
