package org.neuralplayground.streaming;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.neuralplayground.fit.Fit;
import org.neuralplayground.inspect.Attribution;
import org.neuralplayground.runs.RunFrame;
import org.neuralplayground.runs.TextContent;
import org.neuralplayground.textframe.DrawnValues;
import org.neuralplayground.textframe.SentenceReading;
import org.neuralplayground.textframe.TextFrame;
import org.neuralplayground.textframe.TextPlane;
import org.neuralplayground.textframe.UnitWords;
import org.neuralplayground.textplayground.TextTrainer;

/// The head of a text frame, its fields in the order in which the format lists them.
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record TextFrameHead(
        long frame,
        long generation,
        boolean playing,
        int epoch,
        long step,
        int epochs,
        Optional<Fit.Ending> ending,
        OptionalInt bestEpoch,
        Scores training,
        Optional<Scores> validation,
        Words words,
        List<Float> scales,
        Optional<Plane> plane,
        Optional<Sentence> sentence) {

    /// @param loss null where it is not finite
    record Scores(@Nullable Double loss, @Nullable Double accuracy) {

        static Scores of(org.neuralplayground.train.Scores scores) {
            return new Scores(finite(scores.loss()), finite(scores.of(TextTrainer.ACCURACY)));
        }

        private static @Nullable Double finite(double value) {
            return Double.isFinite(value) ? value : null;
        }
    }

    /// @param layer always the first one, which reads the vocabulary
    record Words(int layer, List<Unit> units) {}

    record Unit(List<Word> excites, List<Word> inhibits) {

        static Unit of(UnitWords words) {
            return new Unit(
                    words.exciting().stream().map(Word::of).toList(),
                    words.inhibiting().stream().map(Word::of).toList());
        }
    }

    /// Written as `["brilliant", 0.41]`.
    @JsonFormat(shape = JsonFormat.Shape.ARRAY)
    record Word(String term, float weight) {

        static Word of(UnitWords.Weighted word) {
            return new Word(word.term(), word.weight());
        }
    }

    record Plane(
            double left,
            double right,
            double bottom,
            double top,
            List<Double> explained,
            double agreement) {

        static Plane of(TextPlane plane) {
            return new Plane(
                    plane.window().left(),
                    plane.window().right(),
                    plane.window().bottom(),
                    plane.window().top(),
                    plane.explained(),
                    plane.agreement());
        }
    }

    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record Sentence(
            String text,
            Attribution attribution,
            int output,
            List<Double> answers,
            int decision,
            List<Token> tokens,
            Optional<States> states) {

        static Sentence of(SentenceReading reading) {
            return new Sentence(
                    reading.text(),
                    reading.attribution(),
                    reading.output(),
                    reading.answers(),
                    reading.decision(),
                    reading.tokens().stream().map(Token::of).toList(),
                    reading.states().map(states -> new States(states.layer())));
        }
    }

    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record Token(int start, int end, String term, OptionalDouble contribution) {

        static Token of(SentenceReading.Token token) {
            return new Token(token.start(), token.end(), token.term(), token.contribution());
        }
    }

    record States(int layer) {}

    static TextFrameHead of(RunFrame head, TextContent content) {
        TextFrame frame = content.frame();
        return new TextFrameHead(
                head.number(),
                content.generation(),
                head.playing(),
                frame.epoch(),
                frame.step(),
                content.scene().epochs(),
                frame.ending(),
                frame.bestEpoch(),
                Scores.of(frame.training()),
                frame.validation().map(Scores::of),
                new Words(0, frame.words().stream().map(Unit::of).toList()),
                frame.layers().stream().map(DrawnValues::scale).toList(),
                frame.plane().map(Plane::of),
                frame.sentence().map(Sentence::of));
    }
}
