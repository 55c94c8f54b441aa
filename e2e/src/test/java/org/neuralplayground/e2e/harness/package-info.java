/// What a journey stands on: a server of its own, a browser, visitors with their own cookies.
@NullMarked
package org.neuralplayground.e2e.harness;

import org.jspecify.annotations.NullMarked;
