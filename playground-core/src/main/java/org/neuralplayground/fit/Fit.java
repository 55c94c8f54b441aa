package org.neuralplayground.fit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.neuralplayground.snapshot.Snapshot;
import org.neuralplayground.snapshot.SnapshotException;
import org.neuralplayground.snapshot.SnapshotReader;
import org.neuralplayground.snapshot.SnapshotWriter;
import org.neuralplayground.snapshot.SpecHash;
import org.neuralplayground.train.Evaluator;
import org.neuralplayground.train.Examples;
import org.neuralplayground.train.GradualEvaluation;
import org.neuralplayground.train.ModelTrainer;
import org.neuralplayground.train.ScoreSums;
import org.neuralplayground.train.Scores;

/// The training of a network from its first epoch to its last:
///
/// ```
/// History history = new Fit(trainer, FitPlan.of(20, new Metric.Accuracy()), validation).run();
/// ```
///
/// Owns no thread: [#step] does one update and, at the end of an epoch, validates. Not thread-safe.
public final class Fit {

    /// Why a training has ended.
    public enum Ending {
        /// The plan's last epoch is done.
        ALL_EPOCHS,
        /// What early stopping watches got no better.
        EARLY_STOPPING,
        /// The loss is infinite or not a number.
        BROKEN
    }

    private final ModelTrainer trainer;
    private final FitPlan plan;
    private final Optional<Examples> validation;
    private final Evaluator evaluator;
    private final ScoreSums scores;
    private final Optional<Stopper> stopper;
    private final List<EpochRecord> epochs = new ArrayList<>();
    private @Nullable GradualEvaluation validating;
    private @Nullable Ending ending;

    /// Without validation.
    ///
    /// @param trainer at the start of an epoch; steps and observes for this fit alone from now on
    public Fit(ModelTrainer trainer, FitPlan plan) {
        this(trainer, plan, Optional.empty());
    }

    /// With a validation part.
    ///
    /// @param trainer at the start of an epoch; steps and observes for this fit alone from now on
    public Fit(ModelTrainer trainer, FitPlan plan, Examples validation) {
        this(trainer, plan, Optional.of(validation));
    }

    private Fit(ModelTrainer trainer, FitPlan plan, Optional<Examples> validation) {
        requireValidation(plan, validation);
        if (!trainer.isAtEpochStart()) {
            throw new IllegalArgumentException("a fit must begin at the start of an epoch");
        }
        this.trainer = trainer;
        this.plan = plan;
        this.validation = validation;
        evaluator = new Evaluator(trainer.network(), trainer.workers());
        scores = new ScoreSums(trainer.network(), plan.metrics(), trainer.plan().penalty());
        stopper =
                plan.earlyStopping().map(rule -> new Stopper(rule, trainer.network().parameters()));
        trainer.observe(scores);
    }

    private static void requireValidation(FitPlan plan, Optional<Examples> validation) {
        boolean wanted =
                plan.earlyStopping().map(rule -> rule.monitored().ofValidation()).orElse(false);
        if (wanted && validation.isEmpty()) {
            throw new IllegalArgumentException(
                    "early stopping must have a validation part to watch, had none");
        }
    }

    /// All that is left to train.
    public History run() {
        while (!isOver()) {
            step();
        }
        return history();
    }

    /// What is left of the current epoch.
    public void epoch() {
        do {
            step();
        } while (!isOver() && !trainer.isAtEpochStart());
    }

    /// One update; after the last of an epoch, its record. Nothing once training is over.
    public void step() {
        boolean finished;
        do {
            finished = advance();
        } while (!finished);
    }

    /// A part of a step, with as many examples of the batch or of the validation part as are under
    /// way at once: for a caller with other things to do in between. What comes out is the same,
    /// bit for bit.
    ///
    /// @return whether the step is finished
    public boolean advance() {
        if (isOver()) {
            return true;
        }
        GradualEvaluation present = validating;
        if (present != null) {
            return validate(present);
        }
        if (!trainer.advance()) {
            return false;
        }
        if (!trainer.isAtEpochStart()) {
            return true;
        }
        if (validation.isPresent()) {
            validating = begin(validation.get());
            return false;
        }
        closeEpoch(Optional.empty());
        return true;
    }

    private boolean validate(GradualEvaluation present) {
        present.advance();
        if (!present.isDone()) {
            return false;
        }
        validating = null;
        closeEpoch(Optional.of(present.scores()));
        return true;
    }

    private GradualEvaluation begin(Examples examples) {
        return evaluator.begin(examples, plan.metrics(), trainer.plan().penalty());
    }

    private void closeEpoch(Optional<Scores> validated) {
        EpochRecord epoch =
                new EpochRecord(
                        epochs.size() + 1,
                        trainer.plan().learningRate(trainer.steps() - 1),
                        scores.scores(),
                        validated);
        scores.reset();
        epochs.add(epoch);
        ending = endingAfter(epoch);
        if (ending != null) {
            stopper.ifPresent(Stopper::restoreBest);
        }
    }

    private @Nullable Ending endingAfter(EpochRecord epoch) {
        if (!Double.isFinite(epoch.training().loss())) {
            return Ending.BROKEN;
        }
        if (stopper.isPresent() && stopper.get().ends(epoch)) {
            return Ending.EARLY_STOPPING;
        }
        return epochs.size() == plan.epochs() ? Ending.ALL_EPOCHS : null;
    }

    /// Scores of the network as it is on any examples, with the metrics of the plan.
    public Scores evaluate(Examples examples) {
        return evaluator.evaluate(examples, plan.metrics(), trainer.plan().penalty());
    }

    /// The epochs so far.
    public History history() {
        return new History(epochs);
    }

    public boolean isOver() {
        return ending != null;
    }

    /// Why training is over; empty while it goes on.
    public Optional<Ending> ending() {
        return Optional.ofNullable(ending);
    }

    public ModelTrainer trainer() {
        return trainer;
    }

    /// This moment, between two steps.
    ///
    /// @throws IllegalStateException where [#advance] has begun to validate
    public Snapshot snapshot() {
        if (validating != null) {
            throw new IllegalStateException("a snapshot must be taken between two steps");
        }
        SnapshotWriter to = new SnapshotWriter();
        trainer.save(to);
        scores.save(to);
        EpochRecords.save(epochs, to);
        stopper.ifPresent(present -> present.save(to));
        Endings.save(ending, to);
        return to.close(Snapshot.Kind.FIT, specHash(trainer, plan));
    }

    /// Goes on from a snapshot as if training had never stopped.
    ///
    /// @param trainer a fresh one with the snapshot's model, plan and examples. Modified; undefined
    ///   after an exception.
    /// @param plan the snapshot's
    /// @throws SnapshotException where it is of something else
    public static Fit resume(ModelTrainer trainer, FitPlan plan, Snapshot snapshot)
            throws SnapshotException {
        return resume(new Fit(trainer, plan), snapshot);
    }

    /// Goes on from a snapshot as if training had never stopped.
    ///
    /// @param trainer a fresh one with the snapshot's model, plan and examples. Modified; undefined
    ///   after an exception.
    /// @param plan the snapshot's
    /// @param validation the snapshot's
    /// @throws SnapshotException where it is of something else
    public static Fit resume(
            ModelTrainer trainer, FitPlan plan, Examples validation, Snapshot snapshot)
            throws SnapshotException {
        return resume(new Fit(trainer, plan, validation), snapshot);
    }

    private static Fit resume(Fit fit, Snapshot snapshot) throws SnapshotException {
        SnapshotReader from = snapshot.open(Snapshot.Kind.FIT, specHash(fit.trainer, fit.plan));
        fit.load(from);
        from.requireEnd();
        return fit;
    }

    private void load(SnapshotReader from) throws SnapshotException {
        trainer.load(from);
        scores.load(from);
        epochs.addAll(EpochRecords.load(plan, validation.isPresent(), from));
        if (stopper.isPresent()) {
            stopper.get().load(from);
        }
        ending = Endings.load(from);
    }

    private static SpecHash specHash(ModelTrainer trainer, FitPlan plan) {
        return SpecHash.of(trainer.network().spec(), trainer.plan(), plan);
    }
}
