@NullMarked
package org.neuralplayground.link;

import org.jspecify.annotations.NullMarked;
