@NullMarked
package org.neuralplayground.embedding;

import org.jspecify.annotations.NullMarked;
