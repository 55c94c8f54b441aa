/// What a network is, as immutable records: shapes, layers, starts, loss. Nothing here computes.
@NullMarked
package org.neuralplayground.model;

import org.jspecify.annotations.NullMarked;
