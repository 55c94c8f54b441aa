package org.neuralplayground.textplayground;

import java.util.Optional;
import java.util.OptionalInt;
import org.neuralplayground.fit.EarlyStopping;
import org.neuralplayground.fit.EpochRecord;
import org.neuralplayground.fit.Fit;
import org.neuralplayground.fit.FitPlan;
import org.neuralplayground.fit.History;
import org.neuralplayground.fit.Monitored;
import org.neuralplayground.model.ModelSpec;
import org.neuralplayground.model.StartSpec;
import org.neuralplayground.nn.Network;
import org.neuralplayground.random.SeedRandom;
import org.neuralplayground.train.Evaluator;
import org.neuralplayground.train.Examples;
import org.neuralplayground.train.Metric;
import org.neuralplayground.train.ModelTrainer;
import org.neuralplayground.train.Scores;
import org.neuralplayground.train.Workers;

/// The training of a text playground, from its start to its last epoch. Owns no thread: [#step]
/// does one update and, at the end of an epoch, validates. Not thread-safe.
public final class TextTrainer {
    /// What is measured beside the loss.
    public static final Metric ACCURACY = new Metric.Accuracy();

    private final PreparedTexts texts;
    private final Fit fit;
    private final Scores trainingAtStart;
    private final Optional<Scores> validationAtStart;
    private final boolean goesBack;

    /// A training that has not begun.
    ///
    /// @param workers who computes the shards of a batch
    public TextTrainer(TextPlaygroundSpec spec, PreparedTexts texts, Workers workers) {
        this.texts = texts;
        ModelSpec model = TextModel.of(spec.network(), texts);
        SeedRandom random = new SeedRandom("weights " + spec.network().seed());
        Network network = new Network(model, StartSpec.KERAS, random);
        ModelTrainer trainer =
                new ModelTrainer(network, TextPlans.training(spec), texts.training(), workers);
        FitPlan plan = FitPlan.of(spec.training().epochs(), ACCURACY);
        int patience = spec.training().patience();
        fit =
                texts.validation()
                        .map(validation ->
                                new Fit(
                                        trainer,
                                        patience == 0
                                                ? plan
                                                : plan.withEarlyStopping(
                                                        EarlyStopping.onValidationLoss(patience)),
                                        validation))
                        .orElseGet(() -> new Fit(trainer, plan));
        goesBack = patience > 0 && texts.validation().isPresent();
        trainingAtStart = fit.evaluate(texts.training());
        validationAtStart = texts.validation().map(fit::evaluate);
    }

    /// One update; nothing once training is over.
    public void step() {
        fit.step();
    }

    /// A part of a step, which takes some milliseconds at most where a text is no long sequence:
    /// for a caller with other things to do in between. What comes out is the same, bit for bit.
    ///
    /// @return whether the step is finished
    public boolean advance() {
        return fit.advance();
    }

    /// Whether the next batch is the first of an epoch.
    public boolean isAtEpochStart() {
        return fit.trainer().isAtEpochStart();
    }

    /// Updates so far.
    public long steps() {
        return fit.trainer().steps();
    }

    /// Completed epochs so far.
    public int epochs() {
        return fit.history().epochs().size();
    }

    public boolean isOver() {
        return fit.isOver();
    }

    /// Why training is over; empty while it goes on.
    public Optional<Fit.Ending> ending() {
        return fit.ending();
    }

    /// Loss and accuracy of the last epoch as Keras reports them: the mean over its batches as they
    /// passed; of the best epoch once its weights are back. Before the first epoch those of the
    /// first weights.
    public Scores training() {
        return epochs() == 0 ? trainingAtStart : epochOfWeights().training();
    }

    /// Loss and accuracy on the validation part after the last epoch, or the best one once
    /// its weights are back; empty without one.
    public Optional<Scores> validation() {
        return epochs() == 0 ? validationAtStart : epochOfWeights().validation();
    }

    /// The epoch of the least validation loss so far, from 1; none before the first epoch and
    /// without a validation part.
    public OptionalInt bestEpoch() {
        return epochs() == 0 || texts.validation().isEmpty()
                ? OptionalInt.empty()
                : OptionalInt.of(history().best(Monitored.VALIDATION_LOSS).epoch());
    }

    /// The epochs so far.
    public History history() {
        return fit.history();
    }

    /// The network in training. Shared, not a copy.
    public Network network() {
        return fit.trainer().network();
    }

    public PreparedTexts texts() {
        return texts;
    }

    /// Loss and accuracy of the network as it is, on any examples.
    public Scores evaluate(Examples examples) {
        return fit.evaluate(examples);
    }

    /// Who answers for many examples at once.
    public Evaluator evaluator() {
        return new Evaluator(network(), fit.trainer().workers());
    }

    /// The epoch whose weights the network has: with early stopping, once training is over, the
    /// best one.
    private EpochRecord epochOfWeights() {
        return goesBack && isOver()
                ? history().best(Monitored.VALIDATION_LOSS)
                : history().last();
    }
}
