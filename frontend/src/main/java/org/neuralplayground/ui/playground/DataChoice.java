package org.neuralplayground.ui.playground;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.neuralplayground.spec.DataSource;
import org.neuralplayground.spec.LogicGate;
import org.neuralplayground.spec.Problem;

/// One picture of the data panel: a data set, whatever its own setting.
enum DataChoice {
    CIRCLE,
    XOR,
    GAUSS,
    SPIRAL,
    MOONS,
    CHECKERBOARD,
    SINE_BAND,
    GATE,
    RINGS,
    BLOBS,
    PLANE,
    BUMPS,
    OWN;

    private static final int USUAL_BLOBS = 4;

    /// The choice that shows a source.
    static DataChoice of(DataSource source) {
        return switch (source) {
            case DataSource.Toy toy -> valueOf(toy.name());
            case DataSource.Blobs blobs -> BLOBS;
            case DataSource.Gate gate -> GATE;
            case DataSource.Own own -> OWN;
        };
    }

    /// The choices of a problem, in the order of the page.
    static List<DataChoice> of(Problem problem) {
        return Arrays.stream(values())
                .filter(choice -> choice == OWN || choice.usualSource(problem).problem() == problem)
                .toList();
    }

    /// The source that a click on this picture brings, with its usual setting.
    DataSource usualSource(Problem problem) {
        return switch (this) {
            case BLOBS -> new DataSource.Blobs(USUAL_BLOBS);
            case GATE -> new DataSource.Gate(LogicGate.XOR);
            case OWN -> new DataSource.Own(problem, List.of());
            default -> DataSource.Toy.valueOf(name());
        };
    }

    /// The picture's address, drawn by the generator itself; of own points there is none.
    static String thumbnail(DataSource source) {
        String name =
                switch (source) {
                    case DataSource.Toy toy -> toy.name();
                    case DataSource.Blobs(int classes) -> "blobs-" + classes;
                    case DataSource.Gate(LogicGate function) -> "gate-" + function;
                    case DataSource.Own own -> "own";
                };
        return "thumbnails/" + name.toLowerCase(Locale.ROOT) + ".svg";
    }
}
