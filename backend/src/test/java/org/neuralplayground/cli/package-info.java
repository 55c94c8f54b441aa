@NullMarked
package org.neuralplayground.cli;

import org.jspecify.annotations.NullMarked;
