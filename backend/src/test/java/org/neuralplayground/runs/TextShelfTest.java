package org.neuralplayground.runs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.neuralplayground.dataset.DatasetException;
import org.neuralplayground.runs.TextRunStatus.Phase;
import org.neuralplayground.spec.Rule;
import org.neuralplayground.spec.Subject;
import org.neuralplayground.spec.Violation;
import org.neuralplayground.textplayground.TextPlaygroundSpec;

@DisplayName("The shelf of prepared texts")
class TextShelfTest {
    private static final TextPlaygroundSpec SPEC = TextPlaygroundSpec.DEFAULT;

    @Test
    @DisplayName("a hundred who ask for the same texts at a time share one copy, prepared once")
    void shares() {
        AtomicInteger prepared = new AtomicInteger();
        CountDownLatch allHaveAsked = new CountDownLatch(1);
        try (TextShelf shelf =
                new TextShelf(spec -> {
                    prepared.incrementAndGet();
                    awaitQuietly(allHaveAsked);
                    return new FewTexts(spec);
                })) {
            var answers = IntStream.range(0, 100).mapToObj(_ -> ask(shelf, SPEC)).toList();
            allHaveAsked.countDown();
            assertThat(answers.stream().map(CompletableFuture::join).distinct()).hasSize(1);
            assertThat(prepared).hasValue(1);
        }
    }

    @Test
    @DisplayName("another network or another number of epochs asks for no other texts")
    void sharesAcrossNetworks() {
        try (TextShelf shelf = new TextShelf(FewTexts::new)) {
            Phase first = ask(shelf, SPEC).join();
            TextPlaygroundSpec other =
                    SPEC.withNetwork(SPEC.network().withSeed("2"))
                            .withTraining(SPEC.training().withEpochs(5));
            assertThat(ask(shelf, other).join()).isEqualTo(first);
            TextPlaygroundSpec fewer = SPEC.withTraining(SPEC.training().withValidation(3));
            assertThat(ask(shelf, fewer).join()).isNotEqualTo(first);
        }
    }

    @Test
    @DisplayName("texts that nobody asked for in a long time make room")
    void makesRoom() {
        AtomicInteger prepared = new AtomicInteger();
        TextLoader counted =
                spec -> {
                    prepared.incrementAndGet();
                    return new FewTexts(spec);
                };
        try (TextShelf narrow = new TextShelf(counted, 2 * 60)) {
            for (int size = 1; size <= 20; size++) {
                TextPlaygroundSpec spec = SPEC.withText(SPEC.text().withVocabularySize(size));
                assertThat(ask(narrow, spec).join()).isInstanceOf(Phase.Ready.class);
            }
            assertThat(prepared).hasValue(20);
            await().until(() -> narrow.kept() <= 2);
        }
    }

    @Test
    @DisplayName("what goes wrong is an answer: missing, damaged, or a rule that is broken")
    void failures() {
        Violation broken = Violation.of(Subject.VALIDATION, Rule.NOT_EMPTY);
        assertThat(answerOf(new NoSuchFileException("imdb.npz"))).isEqualTo(new Phase.Missing());
        assertThat(answerOf(new IOException("disk on fire")))
                .isEqualTo(new Phase.Damaged("disk on fire"));
        DatasetException damaged = new DatasetException("imdb.npz", "byte 3", "must be a zip");
        assertThat(answerOf(damaged))
                .isEqualTo(new Phase.Damaged(String.valueOf(damaged.getMessage())));
        assertThat(answerOf(broken.asException())).isEqualTo(new Phase.Refused(broken));
        assertThat(answerOf(new IllegalStateException("a bug"))).isInstanceOf(Phase.Damaged.class);
    }

    @Test
    @DisplayName("a failure is forgotten: who asks again gets another try")
    void triesAgain() {
        AtomicInteger tries = new AtomicInteger();
        try (TextShelf shelf =
                new TextShelf(spec -> {
                    if (tries.incrementAndGet() < 3) {
                        throw new NoSuchFileException("imdb.npz");
                    }
                    return new FewTexts(spec);
                })) {
            assertThat(ask(shelf, SPEC).join()).isEqualTo(new Phase.Missing());
            assertThat(ask(shelf, SPEC).join()).isEqualTo(new Phase.Missing());
            assertThat(shelf.kept()).isZero();
            assertThat(ask(shelf, SPEC).join()).isInstanceOf(Phase.Ready.class);
        }
    }

    private static Phase answerOf(Exception failure) {
        try (TextShelf shelf =
                new TextShelf(_ -> {
                    switch (failure) {
                        case IOException io -> throw io;
                        case RuntimeException unchecked -> throw unchecked;
                        default -> throw new AssertionError(failure);
                    }
                })) {
            return ask(shelf, SPEC).join();
        }
    }

    private static CompletableFuture<Phase> ask(TextShelf shelf, TextPlaygroundSpec spec) {
        CompletableFuture<Phase> answer = new CompletableFuture<>();
        shelf.prepare(spec, answer::complete);
        return answer;
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException ended) {
            throw new IllegalStateException(ended);
        }
    }
}
