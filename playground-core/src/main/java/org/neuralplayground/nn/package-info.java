/// The network that trains: forward and backward passes in single precision. Units are rows,
/// examples are columns.
@NullMarked
package org.neuralplayground.nn;

import org.jspecify.annotations.NullMarked;
