package org.neuralplayground.bench;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/// Counts what invocations of a millisecond or so allocate, on all threads.
///
/// JMH itself allocates about 70 kB an iteration, which in `gc.alloc.rate.norm` looks like hundreds
/// of bytes of each such invocation. To ask takes about a microsecond, so that shorter ones are
/// better off with JMH's own figure.
@AuxCounters(AuxCounters.Type.EVENTS)
@State(Scope.Thread)
public class AllocatedBytes {
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    /// The sum over an iteration.
    public long allocatedBytes;

    /// Over how many invocations.
    public long invocations;

    private long before;

    /// To be called first in an invocation.
    void start() {
        before = THREADS.getTotalThreadAllocatedBytes();
    }

    /// To be called last in an invocation.
    void end() {
        allocatedBytes += THREADS.getTotalThreadAllocatedBytes() - before;
        invocations++;
    }
}
