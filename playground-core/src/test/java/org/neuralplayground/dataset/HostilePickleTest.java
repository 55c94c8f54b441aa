package org.neuralplayground.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.neuralplayground.dataset.ReadFiles.latin1;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A pickle may be an array of lists of numbers and nothing else")
class HostilePickleTest {
    /// What NumPy writes before the items of an array of two, in protocol 2 of Python 2.
    private static final String START =
            "\u0080\u0002cnumpy.core.multiarray\n_reconstruct\ncnumpy\nndarray\nK\0\u0085U\u0001b\u0087R"
                    + "(K\u0001K\u0002\u0085cnumpy\ndtype\nU\u0002O8K\0K\u0001\u0087R"
                    + "(K\u0003U\u0001|NNNJ\u00ff\u00ff\u00ff\u00ffJ\u00ff\u00ff\u00ff\u00ffK?tb\u0089";

    private static final String END = "tb.";

    @Test
    void theStartIsSoundAndTheItemsCount() throws IOException {
        assertThat(read(items("](K\u0007K\u0009e" + "]")))
                .isEqualTo(texts(new int[] {7, 9}, new int[0]));
        assertThat(read(items("]K\u0007a" + "](M\u0001\u0001J\0\0\u0001\0e")))
                .isEqualTo(texts(new int[] {7}, new int[] {257, 65536}));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "cos\nsystem\n(S'true'\ntR.",
                "c__builtin__\neval\nU\u00011\u0085R.",
                "cbuiltins\nSystemExit\n)R.",
                "cexceptions\nOSError\n)R.",
                "cdatetime\ndate\nU\u0004\0\u0001\u0001\u0001\u0085R.",
                "carray\narray\nU\u0001i]\u0086R.",
                "ccopy_reg\n_reconstructor\n(ctime\nTime\nNNtR.",
                "cdecimal\nDecimal\nU\u00011\u0085R.",
                "cnumpy\nload\nU\u0001x\u0085R.",
                "cnumpy.core.multiarray\nscalar\n)R.",
                "\u008c\u0005posix\u008c\u0006system\u0093U\u0002ls\u0085R.",
            })
    void namesBeyondNumPysArrayAreRefused(String pickle) {
        refused("\u0080\u0002" + pickle, "is not allowed");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(ios\nsystem\n.", // INST
                "(cos\nsystem\no.", // OBJ, behind GLOBAL
                "Pmodel\n.", // PERSID
                "K\u0001Q.", // BINPERSID
                "\u0082\u0001.", // EXT1
                "\u0097.", // NEXT_BUFFER
                "}.", // EMPTY_DICT
                "\u008f.", // EMPTY_SET
                "G\0\0\0\0\0\0\0\0.", // BINFLOAT
                "\u008a\u0001\u0001.", // LONG1
                "\u008b\u00ff\u00ff\u00ff\u007f.", // LONG4 of 2 GiB
                "T\u00ff\u00ff\u00ff\u007f.", // BINSTRING of 2 GiB
                "B\u00ff\u00ff\u00ff\u007f.", // BINBYTES of 2 GiB
                "\u0096\u00ff\u00ff\u00ff\u007f\0\0\0\0.", // BYTEARRAY8 of 2 GiB
                "I1\n.", // INT
                "K\u00012.", // DUP
            })
    void instructionsBeyondThoseOfAnArrayAreRefused(String pickle) {
        refused("\u0080\u0002" + pickle, "is not allowed");
    }

    @Test
    void declaredLengthsAreNotBelieved() {
        refused("X\u00ff\u00ff\u00ff\u007f.", "a text must have at most 255 bytes");
        refused("X\u00ff\u00ff\u00ff\u00ff.", "a text must have at most 255 bytes");
        refused("c" + "n".repeat(300) + "\nx\n.", "a name must end within 255 bytes");
    }

    @Test
    void onlyListsOfNumbersFromZeroAreTexts() {
        String rule = "a list must have whole numbers from 0 on, or lists";
        refused(items("](J\u00ff\u00ff\u00ff\u00ffe]"), rule + ", had -1");
        refused(items("](\u0088e]"), rule);
        refused(items("](Ne]"), rule);
        refused(items("](U\u0001xe]"), rule);
        refused(items("](K\u0001]e]"), rule);
        refused(items("](]K\u0001e]"), rule);
        refused(items("](](K\u0001ee]"), "a text must have whole numbers, had lists");
        refused(START + "](K\u0001K\u0002e" + END, "texts must be lists, were whole numbers");
    }

    @Test
    void aListInItselfIsRefused() {
        refused(
                START + "]q\u0001(h\u0001h\u0001e" + END,
                "a text must have whole numbers, had lists");
    }

    @Test
    void aListTakenAgainAndAgainIsRefused() {
        String text = "](" + "K\u0001".repeat(900) + "eq\u0001";
        String thousand = START.replace("K\u0002\u0085", "M\u00e8\u0003\u0085");
        assertThatThrownBy(() ->
                        read(1000, thousand + "](" + text + "h\u0001".repeat(999) + "e" + END))
                .isInstanceOf(DatasetException.class)
                .hasMessageContaining("texts must have fewer tokens than the pickle bytes");
    }

    @Test
    void theStackTheMemoAndThePartsAreLimited() {
        refused("K\u0001".repeat(5000), "a stack must be at most 4096 deep, was deeper");
        refused("K\u0001" + "\u0094".repeat(500), "a memo must be as large as its 100 objects");
        refused("]" + "\u0085".repeat(500), "an array must have at most 100 parts, had more");
        refused("]0".repeat(3), "the instruction 0x30 is not allowed");
    }

    @Test
    void theArrayMustBeThatOfTheHeader() {
        refused(
                START.replace("K\u0002\u0085", "K\u0003\u0085") + "](]]e" + END,
                "array's state must be a shape of (2,) and a list, was not");
        refused(START + "](]]]e" + END, "array must have the 2 texts of its shape, had 3");
        refused("K\u0001.", "pickle must be a NumPy array, was not");
        refused("N.", "pickle must be a NumPy array, was not");
        refused(items("]]") + "K", "the file must end after the pickle, had more bytes");
        refused(
                START.substring(0, START.indexOf('(')) + ".",
                "array must have its items, had none");
    }

    @Test
    void brokenProgramsAreRefused() {
        for (String broken :
                List.of(
                        "",
                        ".",
                        "t",
                        "R",
                        "b",
                        "e",
                        "a",
                        "h\u0005",
                        "q",
                        "(.",
                        "\u0080\u0009",
                        "(e.",
                        "NNR.",
                        "]K\u0001b.")) {
            refused(broken, "pickle must be whole lists of whole numbers, but ");
        }
    }

    private static String items(String texts) {
        return START + "](" + texts + "e" + END;
    }

    private static TokenLists texts(int[]... texts) {
        return TokenLists.of(List.of(texts));
    }

    private static void refused(String pickle, String rule) {
        assertThatThrownBy(() -> read(pickle))
                .isInstanceOf(DatasetException.class)
                .hasMessageStartingWith("file, offset ")
                .hasMessageContaining(rule);
    }

    private static TokenLists read(String pickle) throws IOException {
        return read(2, pickle);
    }

    private static TokenLists read(int texts, String pickle) throws IOException {
        byte[] file = ReadFiles.pickled(texts, latin1(pickle));
        return new NpyReader(new SourceStream("file", new ByteArrayInputStream(file))).tokenLists();
    }
}
