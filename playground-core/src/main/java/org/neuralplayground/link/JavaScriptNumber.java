package org.neuralplayground.link;

import java.math.BigInteger;
import java.util.regex.Pattern;

/// Text to number as JavaScript's unary plus and `Number` do it (ECMA-262, StringToNumber).
final class JavaScriptNumber {
    private static final Pattern DECIMAL =
            Pattern.compile("[+-]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?");
    private static final Pattern INFINITY = Pattern.compile("[+-]?Infinity");
    private static final Pattern HEXADECIMAL = Pattern.compile("0[xX][0-9a-fA-F]+");
    private static final Pattern OCTAL = Pattern.compile("0[oO][0-7]+");
    private static final Pattern BINARY = Pattern.compile("0[bB][01]+");

    /// White space is cut off at both ends, the empty text is 0, and what is no number is NaN.
    static double of(String text) {
        String trimmed = trim(text);
        if (trimmed.isEmpty()) {
            return 0;
        }
        if (HEXADECIMAL.matcher(trimmed).matches()) {
            return digits(trimmed, 16);
        }
        if (OCTAL.matcher(trimmed).matches()) {
            return digits(trimmed, 8);
        }
        if (BINARY.matcher(trimmed).matches()) {
            return digits(trimmed, 2);
        }
        boolean number = DECIMAL.matcher(trimmed).matches() || INFINITY.matcher(trimmed).matches();
        return number ? Double.parseDouble(trimmed) : Double.NaN;
    }

    static boolean isBlank(String text) {
        return trim(text).isEmpty();
    }

    private static double digits(String prefixed, int radix) {
        return new BigInteger(prefixed.substring(2), radix).doubleValue();
    }

    /// Unlike [String#strip], JavaScript's `trim` also takes no-break spaces and the byte order
    /// mark.
    private static String trim(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isWhiteSpace(text.charAt(start))) {
            start++;
        }
        while (end > start && isWhiteSpace(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    private static boolean isWhiteSpace(char character) {
        return (character >= '\t' && character <= '\r')
                || character == '\uFEFF'
                || character == '\u2028'
                || character == '\u2029'
                || Character.getType(character) == Character.SPACE_SEPARATOR;
    }

    private JavaScriptNumber() {}
}
