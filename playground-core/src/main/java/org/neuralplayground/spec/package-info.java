/// What a person asked for: an immutable, validated record tree with no framework in it.
@NullMarked
package org.neuralplayground.spec;

import org.jspecify.annotations.NullMarked;
