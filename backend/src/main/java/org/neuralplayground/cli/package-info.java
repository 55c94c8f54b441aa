/// The command line: a playground trained in the terminal, without a server.
@NullMarked
package org.neuralplayground.cli;

import org.jspecify.annotations.NullMarked;
