package org.neuralplayground.runs;

import static org.assertj.core.api.Assertions.assertThatCode;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Warming up")
class WarmUpTest {

    @Test
    void endsByItselfAndNeedsNobody() {
        assertThatCode(new WarmUp()::run).doesNotThrowAnyException();
    }
}
