package org.neuralplayground.cli;

import java.util.List;
import java.util.stream.IntStream;
import org.neuralplayground.frame.Grid;
import org.neuralplayground.frame.PointSampler;
import org.neuralplayground.train.Evaluation;
import org.neuralplayground.train.Trainer;

/// A run at the end of one epoch.
///
/// @param epoch from 0, which is before any training
/// @param evaluation losses and scores
/// @param outputs each output over the plane, row by row from y = +6 down, x from -6 up
record ReportedEpoch(int epoch, Evaluation evaluation, List<Grid> outputs) {
    ReportedEpoch {
        outputs = List.copyOf(outputs);
    }

    static ReportedEpoch of(int epoch, Trainer trainer, PointSampler points, int side) {
        List<Grid> outputs =
                IntStream.range(0, trainer.network().outputs())
                        .mapToObj(output -> points.outputMap(output, side))
                        .toList();
        return new ReportedEpoch(epoch, trainer.evaluate(), outputs);
    }
}
