/// Named playgrounds on real data: what is loaded, which network is trained on it, and how.
@NullMarked
package org.neuralplayground.preset;

import org.jspecify.annotations.NullMarked;
