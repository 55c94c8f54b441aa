package org.neuralplayground.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.neuralplayground.dataset.CsvFormat.BLANKS;
import static org.neuralplayground.dataset.CsvFormat.COMMAS;
import static org.neuralplayground.dataset.CsvFormat.COMMAS_WITH_HEADER;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neuralplayground.dataset.CsvFormat.Separator;

@DisplayName("Tables of numbers are read from text")
class CsvReaderTest {
    private static final Table TABLE = Table.of(2, 3, 1, -2.5f, 300, 0.5f, 0, -1);

    @TempDir private Path directory;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1,-2.5,3e2\n.5,0,-1\n",
                "1,-2.5,3e2\n.5,0,-1",
                "1,-2.5,3E+2\r\n+.5,0.,-1\r\n",
                "\uFEFF1,-2.5,300\n\n  \n.5,0,-1\n\n",
                " 1 ,\t-2.5, 300 \n.5,0 ,-1",
                "\"1\",\" -2.5\",\"300\" \n.5,\"0\",-1",
            })
    void theWaysToWriteATableWithCommas(String text) throws IOException {
        assertThat(read(text, COMMAS)).isEqualTo(TABLE);
    }

    @Test
    void otherSeparators() throws IOException {
        assertThat(read("1;-2.5;300\n.5;0;-1", new CsvFormat(Separator.SEMICOLON, false)))
                .isEqualTo(TABLE);
        assertThat(read("1\t-2.5 \t300\n.5\t0\t-1", new CsvFormat(Separator.TAB, false)))
                .isEqualTo(TABLE);
        assertThat(read("  1   -2.5\t300  \n\"0.5\" 0 \t -1", BLANKS)).isEqualTo(TABLE);
    }

    @Test
    void aHeaderIsTextOfAnyLength() throws IOException {
        CsvTable table =
                CsvReader.read(file("\"a, \"\"b\"\"\",c,,\"한글\"\n1,2\n"), COMMAS_WITH_HEADER);

        assertThat(table.header()).containsExactly("a, \"b\"", "c", "", "한글");
        assertThat(table.numbers()).isEqualTo(Table.of(1, 2, 1, 2));
    }

    /// 2^24 + 1 lies in the middle between two floats; a little more rounds up, unless it was
    /// rounded before.
    @Test
    void aNumberIsRoundedToFloatFromDouble() throws IOException {
        assertThat(read("16777217.001,0.1", COMMAS)).isEqualTo(Table.of(1, 2, 16777218, 0.1f));
    }

    @Test
    void manyRowsKeepTheirOrder() throws IOException {
        StringBuilder text = new StringBuilder();
        for (int row = 0; row < 5000; row++) {
            text.append(row).append(',').append(-row).append('\n');
        }

        Table table = read(text.toString(), COMMAS);

        assertThat(table.rows()).isEqualTo(5000);
        assertThat(table.at(4999, 0)).isEqualTo(4999);
        assertThat(table.at(1234, 1)).isEqualTo(-1234);
    }

    @Test
    void mistakesAreNamedWithTheirLine() {
        refused("1,2\n\n3\n", COMMAS, "line 3: must have 2 fields, had 1");
        refused("1,2\n3,4,5\n", COMMAS, "line 2: must have 2 fields, had 3");
        refused("1,two\n", COMMAS, "line 1: field 2 must be a number, was \"two\"");
        refused("1,2\n3,\n", COMMAS, "line 2: field 2 must be a number, was \"\"");
        refused("NaN\n", COMMAS, "line 1: field 1 must be a number, was \"NaN\"");
        refused("0x1p3\n", COMMAS, "line 1: field 1 must be a number, was \"0x1p3\"");
        refused("1,1e39\n", COMMAS, "line 1: field 2 must be finite in single precision, was 1e39");
        refused("1,\"2\n", COMMAS, "line 1: a quoted field must end on its line, did not");
        refused("\"1\"2,3\n", COMMAS, "line 1: a separator must follow a quoted field, did not");
        refused("\"1\"2 3\n", BLANKS, "line 1: a separator must follow a quoted field, did not");
        refused("", COMMAS, "line 0: the file must have numbers, had none");
        refused("a,b\n", COMMAS_WITH_HEADER, "line 1: the file must have numbers, had none");
        refused(
                "1\n" + " ".repeat((1 << 20) + 1),
                COMMAS,
                "line 2: must have at most 1048576 bytes, had more");
        refused(
                "x".repeat(50) + "\n",
                COMMAS,
                "line 1: field 1 must be a number, was \"" + "x".repeat(40) + "...\"");
    }

    private void refused(String text, CsvFormat format, String message) {
        ReadFiles.assertDamaged(() -> read(text, format), "file, " + message);
    }

    private Table read(String text, CsvFormat format) throws IOException {
        return CsvReader.read(file(text), format).numbers();
    }

    private Path file(String text) throws IOException {
        return ReadFiles.file(directory, "file", text.getBytes(StandardCharsets.UTF_8));
    }
}
