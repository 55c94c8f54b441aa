@NullMarked
package org.neuralplayground.text;

import org.jspecify.annotations.NullMarked;
