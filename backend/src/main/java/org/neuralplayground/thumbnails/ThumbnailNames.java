package org.neuralplayground.thumbnails;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.neuralplayground.spec.DataSource;
import org.neuralplayground.spec.Limits;
import org.neuralplayground.spec.LogicGate;

/// The names under which the data sets' drawings are found: `circle`, …, `blobs-2` to `blobs-6`,
/// `gate-and`, ….
public final class ThumbnailNames {
    private static final Map<String, DataSource> SOURCES = sources();

    /// The name of a data set's drawing; own points have none.
    public static Optional<String> of(DataSource source) {
        return switch (source) {
            case DataSource.Toy toy -> Optional.of(toy.name().toLowerCase(Locale.ROOT));
            case DataSource.Blobs(int classes) -> Optional.of("blobs-" + classes);
            case DataSource.Gate(var function) ->
                    Optional.of("gate-" + function.name().toLowerCase(Locale.ROOT));
            case DataSource.Own _ -> Optional.empty();
        };
    }

    /// All data sets that are drawn, by name.
    static Map<String, DataSource> all() {
        return SOURCES;
    }

    private static Map<String, DataSource> sources() {
        Map<String, DataSource> sources = new LinkedHashMap<>();
        for (DataSource.Toy toy : DataSource.Toy.values()) {
            put(sources, toy);
        }
        for (int classes = Limits.MIN_CLASSES; classes <= Limits.MAX_CLASSES; classes++) {
            put(sources, new DataSource.Blobs(classes));
        }
        for (LogicGate function : LogicGate.values()) {
            put(sources, new DataSource.Gate(function));
        }
        return Map.copyOf(sources);
    }

    private static void put(Map<String, DataSource> sources, DataSource source) {
        of(source).ifPresent(name -> sources.put(name, source));
    }

    private ThumbnailNames() {}
}
