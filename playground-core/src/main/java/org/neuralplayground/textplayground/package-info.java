/// The playground of texts: what a person may ask for as a spec, its texts as examples, the network
/// made for them and its training.
@NullMarked
package org.neuralplayground.textplayground;

import org.jspecify.annotations.NullMarked;
