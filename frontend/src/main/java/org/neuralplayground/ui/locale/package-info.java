/// Languages, colour schemes and the texts that leave Java.
@NullMarked
package org.neuralplayground.ui.locale;

import org.jspecify.annotations.NullMarked;
