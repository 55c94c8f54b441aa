/// The loops in which a network spends its time, behind one narrow interface: once as plain loops,
/// once on vector registers. A matrix of signals has one unit a row and one example a column, its
/// lanes.
@NullMarked
package org.neuralplayground.kernel;

import org.jspecify.annotations.NullMarked;
