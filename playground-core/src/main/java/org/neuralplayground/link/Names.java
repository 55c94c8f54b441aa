package org.neuralplayground.link;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// The constants of the spec as words of a link: `LEAKY_RELU` is `leakyRelu`.
final class Names {
    static String of(Enum<?> constant) {
        StringBuilder name = new StringBuilder();
        boolean wordStarts = false;
        for (char letter : constant.name().toCharArray()) {
            if (letter == '_') {
                wordStarts = true;
            } else {
                name.append(wordStarts ? letter : Character.toLowerCase(letter));
                wordStarts = false;
            }
        }
        return name.toString();
    }

    static <E extends Enum<E>> Optional<E> find(Class<E> type, String name) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> of(constant).equals(name))
                .findFirst();
    }

    static <E extends Enum<E>> List<String> all(Class<E> type) {
        return Arrays.stream(type.getEnumConstants()).map(Names::of).toList();
    }

    private Names() {}
}
