package org.neuralplayground.oracle;

import java.util.Locale;
import org.neuralplayground.nn.Network;

/// How near the engine and PyTorch come to each other.
///
/// @param parameters the largest difference after the last step, see [Trajectory]
/// @param losses the largest difference of a batch's loss
/// @param moved how far the farthest parameter has gone
record Agreement(
        OracleNetwork network,
        OracleOptimizer optimizer,
        double parameters,
        double losses,
        double moved) {

    /// What names the columns of [#toString].
    static final String HEADER =
            "%-14s %-17s %12s %12s %8s"
                    .formatted("network", "optimizer", "parameters", "losses", "moved");

    /// Both sides with the same optimizer.
    static Agreement of(OracleNetwork network, OracleOptimizer optimizer) {
        return of(network, optimizer, optimizer);
    }

    /// Each side with its own.
    static Agreement of(OracleNetwork network, OracleOptimizer ours, OracleOptimizer theirs) {
        Network trained = network.start();
        float[] start = trained.parameters().values().clone();
        OracleBatches batches = OracleBatches.of(network.spec().input().rows());
        Trajectory torch = TorchTraining.run(trained, theirs, batches);
        Trajectory engine = EngineTraining.run(trained, ours, batches);
        return new Agreement(
                network,
                ours,
                engine.parameterDifference(torch),
                engine.lossDifference(torch),
                engine.moved(start));
    }

    /// A line of the table.
    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%-14s %-17s %12.1e %12.1e %8.2f",
                network,
                optimizer,
                parameters,
                losses,
                moved);
    }
}
