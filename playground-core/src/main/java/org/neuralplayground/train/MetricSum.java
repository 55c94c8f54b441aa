package org.neuralplayground.train;

import org.neuralplayground.nn.NetworkPass;
import org.neuralplayground.snapshot.SnapshotException;
import org.neuralplayground.snapshot.SnapshotReader;
import org.neuralplayground.snapshot.SnapshotWriter;

/// A metric summed up, example by example, in double precision.
sealed interface MetricSum permits ClassHits, DecisionHits, ErrorSums {

    /// Counts the examples that went forward last.
    ///
    /// @param pass Not modified.
    void add(NetworkPass pass, int examples);

    /// The metric; NaN without examples.
    double value();

    /// Forgets all examples.
    void reset();

    void save(SnapshotWriter to);

    void load(SnapshotReader from) throws SnapshotException;
}
