@NullMarked
package org.neuralplayground.metric;

import org.jspecify.annotations.NullMarked;
