package org.neuralplayground.link;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.neuralplayground.spec.SpecException;
import org.neuralplayground.text.Language;
import org.neuralplayground.text.UserWord;

/// The language's part of a link. A word of one's own is `꿀잼`, or `세종시-세종-시` with its parts.
final class LanguagePart {

    /// The language's word.
    enum Name {
        ENGLISH,
        KOREAN
    }

    static void write(Language language, QueryWriter query) {
        switch (language) {
            case Language.English(boolean stopWordsOut, Language.Stemming stemming) ->
                    query.add(Key.LANGUAGE, Name.ENGLISH)
                            .add(Key.STOP_WORDS, stopWordsOut ? 1 : 0)
                            .add(Key.STEMMING, stemming);
            case Language.Korean(
                            boolean stopWordsOut,
                            Language.Morphemes morphemes,
                            List<UserWord> words) -> {
                query.add(Key.LANGUAGE, Name.KOREAN)
                        .add(Key.STOP_WORDS, stopWordsOut ? 1 : 0)
                        .add(Key.MORPHEMES, morphemes);
                if (!words.isEmpty()) {
                    query.add(Key.USER_WORDS, words.stream().map(LanguagePart::text).toList());
                }
            }
        }
    }

    static boolean namesKorean(QueryReader query) {
        return query.text(Key.LANGUAGE).filter(Names.of(Name.KOREAN)::equals).isPresent();
    }

    /// The link's language. Settings of the other one are read too: a broken one is named even
    /// where it has no effect.
    ///
    /// @param start whose settings missing keys stand for, where it is the same language
    static Language read(QueryReader query, Language start) {
        Optional<Boolean> stopWordsOut = query.yesOrNo(Key.STOP_WORDS);
        Language english = english(query, start, stopWordsOut);
        Language korean = korean(query, start, stopWordsOut);
        return switch (query.choice(Key.LANGUAGE, Name.class).orElse(name(start))) {
            case ENGLISH -> english;
            case KOREAN -> korean;
        };
    }

    private static Name name(Language language) {
        return language instanceof Language.Korean ? Name.KOREAN : Name.ENGLISH;
    }

    private static Language english(
            QueryReader query, Language start, Optional<Boolean> stopWordsOut) {
        Language.English usual =
                start instanceof Language.English english ? english : Language.English.PLAIN;
        return new Language.English(
                stopWordsOut.orElse(usual.stopWordsOut()),
                query.choice(Key.STEMMING, Language.Stemming.class).orElse(usual.stemming()));
    }

    private static Language korean(
            QueryReader query, Language start, Optional<Boolean> stopWordsOut) {
        Language.Korean usual =
                start instanceof Language.Korean korean ? korean : Language.Korean.PLAIN;
        Language.Korean chosen =
                new Language.Korean(
                        stopWordsOut.orElse(usual.stopWordsOut()),
                        query.choice(Key.MORPHEMES, Language.Morphemes.class)
                                .orElse(usual.morphemes()),
                        usual.userWords());
        return query.apply(
                chosen,
                query.list(Key.USER_WORDS, word -> word(query, word)),
                Language.Korean::withUserWords);
    }

    private static Optional<UserWord> word(QueryReader query, String text) {
        List<String> fields = Arrays.asList(text.split("-", -1));
        try {
            return Optional.of(new UserWord(fields.getFirst(), fields.subList(1, fields.size())));
        } catch (SpecException refusal) {
            query.refuse(refusal.violation());
            return Optional.empty();
        }
    }

    private static String text(UserWord word) {
        return word.parts().isEmpty()
                ? word.word()
                : word.word() + "-" + String.join("-", word.parts());
    }

    private LanguagePart() {}
}
