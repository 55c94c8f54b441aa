package org.neuralplayground.optim;

import java.util.Arrays;

/// An optimizer at work on all parameters of a network, which lie one after the other in one array.
/// What it remembers of each number, its slots, lies in arrays of the same length and order.
///
/// ```
/// float learningRate = (float) schedule.learningRate(initialLearningRate, optimizer.steps());
/// optimizer.beginStep();
/// optimizer.update(values, gradient, from, to, learningRate); // for each range that is trained
/// ```
///
/// A step allocates nothing. Slots and number of steps are all there is to it: an optimizer of
/// equal spec with equal slots, told by [#resume] to go on, gives the same numbers bit for bit.
public final class Optimizer {
    private final UpdateRule rule;
    private final float[][] slots;
    private long steps;

    private Optimizer(OptimizerSpec spec, int size) {
        rule = UpdateRule.of(spec);
        slots = new float[rule.slots()][size];
        for (float[] slot : slots) {
            Arrays.fill(slot, rule.slotStart());
        }
    }

    /// A fresh optimizer: no step done, slots as Keras starts them.
    ///
    /// @param size how many numbers are trained, at least 0
    public static Optimizer of(OptimizerSpec spec, int size) {
        if (size < 0) {
            throw new IllegalArgumentException(
                    "number of parameters must be at least 0, was " + size);
        }
        return new Optimizer(spec, size);
    }

    /// Starts the next step, before its first [#update].
    public void beginStep() {
        steps++;
        rule.beginStep();
    }

    /// The step of the parameters in [from, to). What has faded away in their slots becomes 0 now
    /// and then, see [FadedSlots]. A range that is left out in a step stays as it is, with its
    /// slots: so a layer or a single weight is frozen.
    ///
    /// @param values Modified.
    /// @param gradient the derivative of the loss by each value, the mean over the batch. Not
    ///   modified.
    /// @throws IllegalStateException before the first [#beginStep]
    public void update(float[] values, float[] gradient, int from, int to, float learningRate) {
        if (steps == 0) {
            throw new IllegalStateException(
                    "an update must come after beginStep(), which was never called");
        }
        rule.update(values, gradient, slots, from, to, learningRate);
        if (steps % FadedSlots.PERIOD == 0) {
            for (float[] slot : slots) {
                FadedSlots.clear(slot, from, to);
            }
        }
    }

    /// How many steps have begun.
    public long steps() {
        return steps;
    }

    /// How many numbers are kept of each parameter.
    public int slots() {
        return slots.length;
    }

    /// What is kept of all parameters, in their order. Shared, not a copy.
    ///
    /// @param index the slot, in the order in which the rule's formula names them
    public float[] slot(int index) {
        return slots[index];
    }

    /// Goes on as after that many steps. The caller has put the slots of that moment back.
    ///
    /// @param stepsDone at least 0
    public void resume(long stepsDone) {
        if (stepsDone < 0) {
            throw new IllegalArgumentException(
                    "number of steps must be at least 0, was " + stepsDone);
        }
        steps = stepsDone;
        rule.resume(stepsDone);
    }
}
