package org.neuralplayground.dataset;

import static net.razorvine.pickle.Opcodes.*;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import net.razorvine.pickle.PickleUtils;
import net.razorvine.pickle.Unpickler;
import org.jspecify.annotations.Nullable;

/// Reads the pickle of a NumPy array of lists of whole numbers, and refuses every other.
///
/// A pickle is a program for a small stack machine that may name and call anything. Of its
/// instructions only those are let through to the library that such an array needs; whatever names,
/// calls or fills an object is done here, with the names of [NumPyName]; and no length is believed
/// before its bytes are there. So nothing is ever instantiated on the file's word but lists,
/// tuples, texts of up to 255 bytes and numbers. Pickle protocols 2, as Python 2 writes it, and 3
/// to 5.
final class ObjectArrayUnpickler extends Unpickler {
    private static final int MAX_TEXT = 255;

    private final SourceStream source;
    private final long start;
    private final PickleBudget budget = new PickleBudget();
    private int size;

    /// @param source at the pickle's first byte, which must be its entry's last part
    ObjectArrayUnpickler(SourceStream source) {
        this.source = source;
        start = source.offset();
    }

    /// @param texts as many as the array's header says
    /// @throws DatasetException where the pickle is damaged or has anything else
    TokenLists read(int texts) throws IOException {
        size = texts;
        byte[] pickle = source.rest(PickleBudget.MAX_BYTES, "pickle");
        ByteArrayInputStream bytes = new ByteArrayInputStream(pickle);
        try {
            Object value = load(bytes);
            require(bytes.available() == 0, "the file must end after the pickle, had more bytes");
            require(value instanceof PickledArray, "pickle must be a NumPy array, was not");
            return ((PickledArray) value).texts(pickle.length);
        } catch (IOException | RuntimeException damage) {
            // The library meets a broken program with whatever exception its stack comes to. The
            // bytes are in memory, so that none of them is the disk's fault.
            long offset = start + pickle.length - bytes.available();
            throw new DatasetException(
                    source.name(),
                    "offset " + offset,
                    "pickle must be whole lists of whole numbers, but " + damage.getMessage(),
                    damage);
        }
    }

    @Override
    protected @Nullable Object dispatch(short key) throws IOException {
        budget.check(stack.size(), memo.size());
        switch (key) {
            case PROTO,
                    FRAME,
                    STOP,
                    MARK,
                    NONE,
                    NEWTRUE,
                    NEWFALSE,
                    BININT,
                    BININT1,
                    BININT2,
                    BINPUT,
                    LONG_BINPUT,
                    MEMOIZE,
                    BINGET,
                    LONG_BINGET -> {
                return super.dispatch(key);
            }
            case EMPTY_TUPLE,
                    TUPLE,
                    TUPLE1,
                    TUPLE2,
                    TUPLE3,
                    SHORT_BINSTRING,
                    SHORT_BINBYTES,
                    SHORT_BINUNICODE -> {
                budget.other();
                return super.dispatch(key);
            }
            case EMPTY_LIST -> startList();
            case APPEND -> append(stack.pop());
            case APPENDS -> stack.pop_all_since_marker().forEach(this::append);
            default -> makeOther(key);
        }
        return NO_RETURN_VALUE;
    }

    private void makeOther(short key) throws IOException {
        budget.other();
        switch (key) {
            case BINUNICODE -> stack.add(text());
            case GLOBAL -> stack.add(name(line(), line()));
            case STACK_GLOBAL -> nameFromStack();
            case REDUCE -> reduce();
            case BUILD -> build();
            default ->
                    throw new IllegalArgumentException(
                            "the instruction 0x%02x is not allowed".formatted(key));
        }
    }

    private void startList() {
        budget.list();
        stack.add(new PickledList());
    }

    private void append(@Nullable Object item) {
        require(stack.peek() instanceof PickledList, "only a list may be appended to");
        ((PickledList) stack.peek()).add(item);
    }

    private void nameFromStack() {
        Object name = stack.pop();
        Object module = stack.pop();
        stack.add(name(String.valueOf(module), String.valueOf(name)));
    }

    private static NumPyName name(String module, String name) {
        return NumPyName.of(module, name)
                .orElseThrow(() ->
                        new IllegalArgumentException(
                                "the name %s.%s is not allowed".formatted(module, name)));
    }

    /// NumPy's `_reconstruct(ndarray, ...)` and `dtype('O8', ...)`.
    private void reduce() {
        Object arguments = stack.pop();
        Object callable = stack.pop();
        require(
                arguments instanceof Object[] values && values.length == 3,
                "only a call with three arguments is allowed");
        Object first = ((Object[]) arguments)[0];
        if (callable == NumPyName.RECONSTRUCT && first == NumPyName.ARRAY) {
            stack.add(new PickledArray(size));
        } else {
            require(
                    callable == NumPyName.TYPE
                            && first instanceof String code
                            && code.startsWith("O"),
                    "only an array and the type of objects may be made");
            stack.add(NumPyName.TYPE);
        }
    }

    /// Gives an array its state. That of the type of objects says nothing more.
    private void build() {
        Object state = stack.pop();
        Object target = stack.peek();
        if (target instanceof PickledArray array) {
            array.build(state);
        } else {
            require(target == NumPyName.TYPE, "only an array or its type may be given a state");
        }
    }

    private String line() throws IOException {
        StringBuilder line = new StringBuilder();
        for (int next = input.read(); next != '\n'; next = input.read()) {
            require(next >= 0 && line.length() < MAX_TEXT, "a name must end within 255 bytes");
            line.append((char) next);
        }
        return line.toString();
    }

    private String text() throws IOException {
        int length = PickleUtils.bytes_to_integer(PickleUtils.readbytes(input, Integer.BYTES));
        require(length >= 0 && length <= MAX_TEXT, "a text must have at most 255 bytes");
        return new String(PickleUtils.readbytes(input, length), StandardCharsets.UTF_8);
    }

    private static void require(boolean kept, String rule) {
        if (!kept) {
            throw new IllegalArgumentException(rule);
        }
    }
}
