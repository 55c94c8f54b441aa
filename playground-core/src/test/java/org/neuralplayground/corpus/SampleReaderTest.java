package org.neuralplayground.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neuralplayground.dataset.DatasetException;

@DisplayName("A sample of the product")
class SampleReaderTest {

    @Test
    void hasTextsWithTheirKindsAndItsClassesInTheOrderOfTheirNames() throws IOException {
        Corpus corpus =
                read(
                        """
                        label	kind	text
                        positive	plain	재밌어요!
                        negative	negation	Not "good", not at all.
                        positive	irony	Sure.
                        negative	mixed	반반.
                        """);
        assertThat(corpus.classes()).containsExactly("negative", "positive");
        assertThat(corpus.texts())
                .containsExactly(
                        new LabelledText("재밌어요!", 1, Optional.of(TextKind.PLAIN)),
                        new LabelledText(
                                "Not \"good\", not at all.", 0, Optional.of(TextKind.NEGATION)),
                        new LabelledText("Sure.", 1, Optional.of(TextKind.IRONY)),
                        new LabelledText("반반.", 0, Optional.of(TextKind.MIXED)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    label,text             | 1 | must be the header label, kind, text, was "label,text"
                    HEADER/a~plain         | 2 | must have 3 fields, had 2
                    HEADER/a~plain~b~c     | 2 | must have 3 fields, had 4
                    HEADER/a~plain~x/b~sad~y | 3 | kind must be one of plain, negation, irony, mixed, was "sad"
                    HEADER/~plain~x        | 2 | label must not be empty or have blanks around it, was ""
                    HEADER/a~plain~x_      | 2 | text must not be empty or have blanks around it, was "x "
                    HEADER/a~plain~x/b~plain~x | 3 | a text must come once, came in line 2 too
                    HEADER/a~plain~x//     | 3 | must have 3 fields, had 1
                    HEADER/a~plain~x       | 2 | the file must have texts of at least 2 classes, had 1
                    """)
    void isRefusedWithLineAndRuleWhereItIsNone(String file, int line, String rule) {
        String text =
                file.replace("HEADER", "label\tkind\ttext")
                        .replace('~', '\t')
                        .replace('_', ' ')
                        .replace('/', '\n');
        assertThatThrownBy(() -> read(text))
                .isInstanceOf(DatasetException.class)
                .hasMessage("sample.tsv, line %d: %s".formatted(line, rule));
    }

    @Test
    void mustNotBeEmpty() {
        assertThatThrownBy(() -> read(""))
                .hasMessage(
                        "sample.tsv, line 0: must be the header label, kind, text, was missing");
    }

    private static Corpus read(String text) throws IOException {
        return SampleReader.read(
                "sample.tsv", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }
}
