package org.neuralplayground.text;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ko.tokenattributes.PartOfSpeechAttribute;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.jspecify.annotations.Nullable;

/// Writes down the tokens of one text after each stage. The filters after a tokenizer never look
/// ahead, so that what comes out of them is always the token that the tokenizer gave last.
final class StageRecorder implements StageTap {
    private final Origin origin;
    private final Map<Stage, List<TracedToken>> tokens = new EnumMap<>(Stage.class);

    /// @param origin where the cleaned text came from
    StageRecorder(Origin origin) {
        this.origin = origin;
    }

    @Override
    public TokenStream after(Stage stage, TokenStream stream) {
        return new Recording(stage, stream);
    }

    List<TracedToken> tokens(Stage stage) {
        return List.copyOf(list(stage));
    }

    private List<TracedToken> list(Stage stage) {
        return tokens.computeIfAbsent(stage, _ -> new ArrayList<>());
    }

    private final class Recording extends TokenFilter {
        private final Stage stage;
        private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
        private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
        private final @Nullable PartOfSpeechAttribute partOfSpeech;

        Recording(Stage stage, TokenStream input) {
            super(input);
            this.stage = stage;
            partOfSpeech = getAttribute(PartOfSpeechAttribute.class);
        }

        @Override
        public boolean incrementToken() throws IOException {
            if (!input.incrementToken()) {
                return false;
            }
            int given = list(Stage.TOKENS).size();
            list(stage).add(token(stage == Stage.TOKENS ? given : given - 1));
            return true;
        }

        private TracedToken token(int place) {
            return new TracedToken(
                    place,
                    term.toString(),
                    origin.start(offset.startOffset()),
                    origin.end(offset.endOffset() - 1),
                    Optional.ofNullable(partOfSpeech)
                            .map(PartOfSpeechAttribute::getLeftPOS)
                            .map(KoreanTags::partOf));
        }
    }
}
