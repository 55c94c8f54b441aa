package org.neuralplayground.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neuralplayground.spec.Mistake;

@DisplayName("One's own texts")
class OwnTextsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "good\tIt works, \"really\".\nbad\t안 돼요; no.",
                "\uFEFFgood\tIt works, \"really\".\r\n\r\n  bad  \t  안 돼요; no.  \r\n",
                "good\tIt works, \"really\".\rbad\t안 돼요; no.\r",
                "label\ttext\ngood\tIt works, \"really\".\nbad\t안 돼요; no.\n",
                "\n  \nlabel\ttext\n\ngood\tIt works, \"really\".\nbad\t안 돼요; no.\n",
                "id\tText\tLabel\n1\tIt works, \"really\".\tgood\n2\t안 돼요; no.\tbad\n",
                "label,text\ngood,\"It works, \"\"really\"\".\"\nbad,안 돼요; no.\n",
                "\"text\" , \"label\"\n \"It works, \"\"really\"\".\" , good\n안 돼요; no.,bad",
                "text;label\nIt works, \"really\".;good\n\"안 돼요; no.\";\"bad\"",
            })
    void areReadHoweverTheyAreWritten(String text) {
        ParsedTexts.Accepted accepted = accepted(text);
        assertThat(accepted.rejections()).isEqualTo(new Rejections(0, List.of()));
        assertThat(accepted.corpus().classes()).containsExactly("bad", "good");
        assertThat(accepted.corpus().texts())
                .containsExactly(
                        new LabelledText("It works, \"really\".", 1, Optional.empty()),
                        new LabelledText("안 돼요; no.", 0, Optional.empty()));
    }

    @Test
    void mayHaveLineEndsInQuotesAndLinesAreStillCounted() {
        ParsedTexts.Accepted accepted =
                accepted("label,text\r\na,\"one\r\ntwo\nthree\"\r\nb\r\nb,four\r\n");
        assertThat(accepted.corpus().texts())
                .extracting(LabelledText::text)
                .containsExactly("one\ntwo\nthree", "four");
        assertThat(messages(accepted)).containsExactly("line 5: line must have 2 fields, was 1");
    }

    @Test
    void loseToAWrongQuoteTheLineThatHasItAndNoOther() {
        ParsedTexts.Accepted accepted =
                accepted(
                        """
                        label,text
                        a,one
                        a,"two
                        b,three
                        b,"four" and a half
                        b,five
                        """);
        assertThat(accepted.corpus().texts())
                .extracting(LabelledText::text)
                .containsExactly("one", "three", "five");
        assertThat(messages(accepted))
                .containsExactly(
                        "line 3: line: a field that begins with a quote must end with one within"
                                + " 100000 characters",
                        "line 5: line: a field that begins with a quote must end with one within"
                                + " 100000 characters");
    }

    /// Each line ends within a quote that the next one closes.
    @Test
    @Timeout(value = 30, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void areReadInTimeThatGrowsWithTheirLengthWhateverTheirQuotes() {
        int lines = 1_500_000;
        ParsedTexts parsed = OwnTexts.parse("label,text\n" + "a\",\"b\n".repeat(lines));
        assertThat(parsed.rejections().count()).isEqualTo(lines);
        assertThat(refusal(parsed)).isEqualTo("number of classes must be in [2, 20], was 0");
    }

    @Test
    void nameEveryRejectedLineAndKeepTheOthers() {
        String longLabel = "x".repeat(61);
        String longText = "y".repeat(100_001);
        ParsedTexts.Accepted accepted =
                accepted(
                        """
                        a	one
                        no tab
                        a	one	more

                        	no label
                        a	\s
                        %s	two
                        a	%s
                        a\u0007b	three
                        b	four
                        """
                                .formatted(longLabel, longText));
        assertThat(accepted.corpus().size()).isEqualTo(2);
        assertThat(messages(accepted))
                .containsExactly(
                        "line 2: line must be a label, a tab and a text, was no tab",
                        "line 3: line must be a label, a tab and a text, was a�one�more",
                        "line 5: label of a text must not be empty",
                        "line 6: text must not be empty",
                        "line 7: label of a text must have at most 60 characters, had 61",
                        "line 8: text must have at most 100000 characters, had 100001",
                        "line 9: label of a text must be printable text, was a�b");
    }

    @Test
    void nameTheFirstHundredRejectedLinesAndCountTheOthers() {
        Rejections rejections = accepted("a\tx\nb\ty\n" + "?\n".repeat(250)).rejections();
        assertThat(rejections.count()).isEqualTo(250);
        assertThat(rejections.named()).hasSize(100);
        assertThat(rejections.named().getLast().line()).isEqualTo(102);
    }

    @Test
    void haveNumbersAsClassesInTheOrderOfTheirValues() {
        assertThat(accepted("10\ta\n9\tb\n-1\tc\n").corpus().classes())
                .containsExactly("-1", "9", "10");
        assertThat(accepted("10\ta\n9\tb\nx\tc\n").corpus().classes())
                .containsExactly("10", "9", "x");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 21})
    void areOfTwoToTwentyClasses(int classes) {
        assertThat(refusal(lines(30, classes)))
                .isEqualTo("number of classes must be in [2, 20], was " + classes);
        assertThat(accepted(lines(30, 20)).corpus().classes()).hasSize(20);
        assertThat(refusal("")).isEqualTo("number of classes must be in [2, 20], was 0");
    }

    @Test
    void areAtMostTwentyThousand() {
        assertThat(accepted(lines(20_000, 2)).corpus().size()).isEqualTo(20_000);
        assertThat(refusal(lines(20_001, 2)))
                .isEqualTo("number of texts must be in [1, 20000], was 20001");
    }

    @Test
    void haveAtMostTenMegabytes() {
        byte[] bytes = new byte[(10 << 20) + 1];
        Arrays.fill(bytes, (byte) '\n');
        assertThat(refusal(OwnTexts.parse(bytes)))
                .isEqualTo("file of texts must have at most 10485760 bytes, had 10485761");
    }

    @Test
    void inAnotherEncodingAreRefusedWithThePlaceOfTheByte() {
        byte[] korean = "a\tone\nb\t글\n".getBytes(Charset.forName("MS949"));
        assertThat(refusal(OwnTexts.parse(korean)))
                .isEqualTo(
                        "file of texts must be in UTF-8, but in line 2 the byte at offset 8 is"
                                + " 0xb1");
        assertThat(refusal(OwnTexts.parse("a\tb".getBytes(StandardCharsets.UTF_16))))
                .contains("in line 1 the byte at offset 0 is 0xfe");
    }

    private static String lines(int texts, int classes) {
        return IntStream.range(0, texts)
                .mapToObj(n -> "class %d\ttext %d\n".formatted(n % classes, n))
                .collect(Collectors.joining());
    }

    private static ParsedTexts.Accepted accepted(String text) {
        ParsedTexts parsed = OwnTexts.parse(text);
        assertThat(parsed).isInstanceOf(ParsedTexts.Accepted.class);
        return (ParsedTexts.Accepted) parsed;
    }

    private static List<String> messages(ParsedTexts parsed) {
        return parsed.rejections().named().stream().map(Mistake::message).toList();
    }

    private static String refusal(String text) {
        return refusal(OwnTexts.parse(text));
    }

    private static String refusal(ParsedTexts parsed) {
        assertThat(parsed).isInstanceOf(ParsedTexts.Refused.class);
        return ((ParsedTexts.Refused) parsed).reason().message();
    }
}
