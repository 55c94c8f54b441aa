package org.neuralplayground.ui.page;

import java.math.BigDecimal;

/// How numbers of a spec are written on a page.
public final class Numbers {

    /// All digits and no exponent: 0.00001, 0.03, 10.
    public static String plain(double number) {
        return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }

    private Numbers() {}
}
