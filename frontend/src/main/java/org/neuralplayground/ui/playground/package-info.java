/// The 2-D playground's page: one model without components, panels that show its spec and ask it
/// for changes.
@NullMarked
package org.neuralplayground.ui.playground;

import org.jspecify.annotations.NullMarked;
