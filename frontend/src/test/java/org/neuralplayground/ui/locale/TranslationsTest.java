package org.neuralplayground.ui.locale;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.neuralplayground.corpus.PublishedTexts;
import org.neuralplayground.datasets.DownloadFailure;
import org.neuralplayground.runs.Speed;
import org.neuralplayground.spec.Activation;
import org.neuralplayground.spec.Batching;
import org.neuralplayground.spec.Control;
import org.neuralplayground.spec.Initializer;
import org.neuralplayground.spec.Loss;
import org.neuralplayground.spec.Optimizer;
import org.neuralplayground.spec.Problem;
import org.neuralplayground.spec.Regularization;
import org.neuralplayground.spec.Rule;
import org.neuralplayground.spec.Subject;

@DisplayName("The translations")
class TranslationsTest {
    static final List<Locale> LANGUAGES = Languages.ALL;

    private static final Pattern LITERAL_KEY =
            Pattern.compile("getTranslation\\(\\s*\"([^\"]+)\"\\s*[,)]");

    @Test
    @DisplayName("have the same keys in English and Korean")
    void sameKeys() {
        assertThat(keys(Locale.KOREAN)).isEqualTo(keys(Locale.ENGLISH));
    }

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    @DisplayName("have a text for each constant that the page names")
    void constants(Locale language) {
        Stream<String> needed =
                Stream.of(
                                named("activation.", Activation.values()),
                                named("optimizer.", Optimizer.values()),
                                named("regularization.", Regularization.values()),
                                named("loss.", Loss.values()),
                                named("problem.", Problem.values()),
                                named("initializer.", Initializer.values()),
                                named("batching.", Batching.values()),
                                named("speed.", Speed.values()),
                                named("control.", Control.values()),
                                named("published.", PublishedTexts.values())
                                        .flatMap(key -> Stream.of(key + ".hint", key + ".terms")),
                                named("download.failure.", DownloadFailure.values()),
                                named("subject.", Subject.values()),
                                named("rule.", Rule.values()))
                        .flatMap(keys -> keys);
        assertThat(keys(language)).containsAll(needed.toList());
    }

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    @DisplayName("have a text for each key that the pages ask for by name")
    void literalKeys(Locale language) {
        assertThat(keys(language)).containsAll(keysInSources());
    }

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    @DisplayName("fill in the subject and all details of each rule")
    void rules(Locale language) {
        for (Rule rule : Rule.values()) {
            int details =
                    (int)
                            Pattern.compile("\\{\\d}")
                                    .matcher(rule.englishSentence())
                                    .results()
                                    .count();
            Object[] values =
                    Stream.iterate(0, i -> i + 1).limit(details).map(i -> "<" + i + ">").toArray();
            String sentence =
                    new MessageFormat(texts(language).getString("rule." + rule), language)
                            .format(values);
            assertThat(sentence)
                    .as(rule.name())
                    .contains(Arrays.asList(values).toArray(CharSequence[]::new));
        }
    }

    private static Set<String> keysInSources() {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .flatMap(file -> LITERAL_KEY.matcher(read(file)).results())
                    .map((MatchResult match) -> match.group(1))
                    .filter(key -> !key.endsWith("."))
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Stream<String> named(String prefix, Enum<?>[] constants) {
        return Arrays.stream(constants).map(constant -> prefix + constant.name());
    }

    private static Set<String> keys(Locale language) {
        return new TreeSet<>(texts(language).keySet());
    }

    private static ResourceBundle texts(Locale language) {
        return ResourceBundle.getBundle(
                "vaadin-i18n.translations",
                language,
                ResourceBundle.Control.getNoFallbackControl(
                        ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
