/// The application and its pages.
@NullMarked
package org.neuralplayground.ui;

import org.jspecify.annotations.NullMarked;
