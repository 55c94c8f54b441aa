package org.neuralplayground.ui.playground;

import java.math.BigDecimal;

/// How numbers of the spec are written on the page.
final class Numbers {

    /// All digits and no exponent: 0.00001, 0.03, 10.
    static String plain(double number) {
        return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }

    private Numbers() {}
}
