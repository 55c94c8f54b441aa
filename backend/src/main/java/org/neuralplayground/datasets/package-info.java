/// The published texts' files: found in a local folder, or downloaded once for everybody, resumed
/// where a download broke off, and checked before anybody reads them.
@NullMarked
package org.neuralplayground.datasets;

import org.jspecify.annotations.NullMarked;
