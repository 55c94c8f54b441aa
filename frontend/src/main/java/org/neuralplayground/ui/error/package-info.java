/// What a person sees in place of a page.
@NullMarked
package org.neuralplayground.ui.error;

import org.jspecify.annotations.NullMarked;
