package org.neuralplayground.dataset;

import java.util.List;

/// What a text of numbers holds.
///
/// @param header the first line's fields, empty without one; they need not be as many as columns
/// @param numbers a row a line
public record CsvTable(List<String> header, Table numbers) {
    public CsvTable {
        header = List.copyOf(header);
    }
}
