/// The benchmarks: each network of ours beside its peer, measured by JMH in one run. Run by
/// `./playground bench`; neither in the jar nor in the tests.
@NullMarked
package org.neuralplayground.bench;

import org.jspecify.annotations.NullMarked;
