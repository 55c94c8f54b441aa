/// The page of the text playground: a model without components, views without logic.
@NullMarked
package org.neuralplayground.ui.text;

import org.jspecify.annotations.NullMarked;
