package org.neuralplayground.cli;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.List;

/// The most heap that was in use at once since a moment, what was garbage but not yet collected
/// included: the sum of the most in each of the heap's pools, which may have been at different
/// times. So it is never too small, and a larger heap, which is collected less often, makes it
/// larger.
final class PeakHeap {
    private static final double MEGABYTE = 1e6;

    private final List<MemoryPoolMXBean> pools =
            ManagementFactory.getMemoryPoolMXBeans().stream()
                    .filter(pool -> pool.getType() == MemoryType.HEAP)
                    .toList();

    private PeakHeap() {}

    /// Measures from now on.
    static PeakHeap start() {
        PeakHeap peak = new PeakHeap();
        peak.pools.forEach(MemoryPoolMXBean::resetPeakUsage);
        return peak;
    }

    /// In units of 1,000,000 bytes.
    double megabytes() {
        return pools.stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum() / MEGABYTE;
    }
}
