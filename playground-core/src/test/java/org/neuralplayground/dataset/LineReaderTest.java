package org.neuralplayground.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Lines of UTF-8")
class LineReaderTest {

    @Test
    void endWithLfOrCrLfOrTheText() throws IOException {
        assertThat(lines(utf8("one\ntwo\r\n\nfour"))).containsExactly("one", "two", "", "four");
        assertThat(lines(utf8("one\n"))).containsExactly("one");
        assertThat(lines(utf8(""))).isEmpty();
    }

    @Test
    void keepEveryLetterWhereverABufferEnds() throws IOException {
        String text = "가나다 🎬".repeat(3_000);
        assertThat(lines(utf8("a" + text + "\n" + text))).containsExactly("a" + text, text);
    }

    @Test
    void loseAByteOrderMarkAtTheBeginningAlone() throws IOException {
        assertThat(lines(utf8("\uFEFFa\n\uFEFFb"))).containsExactly("a", "\uFEFFb");
    }

    @Test
    void mayBePacked() throws IOException {
        assertThat(lines(ReadFiles.gzip(utf8("하나\n둘")))).containsExactly("하나", "둘");
    }

    @ParameterizedTest
    @CsvSource({"MS949, 한글, 4, 0xc7", "ISO-8859-1, café, 7, 0xe9", "windows-1252, a€, 5, 0x80"})
    void inAnotherEncodingAreRefusedWithLineAndPlace(
            String encoding, String word, int offset, String value) {
        byte[] text = ("ab\nc" + word).getBytes(Charset.forName(encoding));
        assertThatThrownBy(() -> lines(text))
                .isInstanceOf(DatasetException.class)
                .hasMessage(
                        "file, line 2: must be UTF-8, but the byte at offset %d is %s"
                                .formatted(offset, value));
    }

    @Test
    void thatEndWithinALetterAreRefused() {
        byte[] cut = {'a', (byte) 0xea, (byte) 0xb8};
        assertThatThrownBy(() -> lines(cut))
                .hasMessage("file, line 1: must be UTF-8, but the byte at offset 1 is 0xea");
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static List<String> lines(byte[] bytes) throws IOException {
        List<String> lines = new ArrayList<>();
        try (LineReader reader = LineReader.open("file", new ByteArrayInputStream(bytes))) {
            for (String line = reader.next(); line != null; line = reader.next()) {
                lines.add(line);
                assertThat(reader.line()).isEqualTo(lines.size());
            }
        }
        return lines;
    }
}
