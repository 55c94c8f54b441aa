package org.neuralplayground.bench;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.ArrayNode;

/// The table on standard output.
final class Report {
    /// For a terminal. A row has reached its goal where its ratio has, and its training steps
    /// allocate nothing.
    static String text(List<Comparison> comparisons) {
        String head =
                line("network", "ours", "peer", "unit", "ratio", "goal", "reached", "bytes/step");
        return comparisons.stream()
                .map(comparison ->
                        line(
                                comparison.row().name(),
                                figure(comparison.ours()),
                                figure(comparison.peer()),
                                comparison.row().unit(),
                                ratio(comparison.ratio()),
                                ratio(comparison.row().goal()),
                                comparison.reachesGoal() && comparison.isFrugal() ? "yes" : "no",
                                bytes(comparison)))
                .collect(Collectors.joining("", head, ""));
    }

    private static String line(Object... cells) {
        return String.format(Locale.ROOT, "%-15s %14s %14s  %-10s %8s %7s  %-7s %10s%n", cells);
    }

    /// An array of objects with exactly the keys name, ours, peer, unit, ratio and goal.
    static String json(List<Comparison> comparisons) {
        ObjectMapper mapper = new ObjectMapper();
        ArrayNode array = mapper.createArrayNode();
        for (Comparison comparison : comparisons) {
            array.addObject()
                    .put("name", comparison.row().name())
                    .put("ours", comparison.ours())
                    .put("peer", comparison.peer())
                    .put("unit", comparison.row().unit())
                    .put("ratio", comparison.ratio())
                    .put("goal", comparison.row().goal());
        }
        return mapper.writerWithDefaultPrettyPrinter().writeValueAsString(array);
    }

    static String figure(double perSecond) {
        return String.format(Locale.ROOT, "%,.0f", perSecond);
    }

    /// Fine enough to tell 0.96 from 1.
    static String ratio(double ratio) {
        return String.format(Locale.ROOT, ratio < 10 ? "%.2f" : "%.1f", ratio);
    }

    static String bytes(Comparison comparison) {
        return comparison.bytesPerStep().isPresent()
                ? figure(comparison.bytesPerStep().getAsDouble())
                : "-";
    }

    private Report() {}
}
