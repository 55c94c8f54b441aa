package org.neuralplayground.textframe;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.neuralplayground.frame.Grid;
import org.neuralplayground.nn.Network;
import org.neuralplayground.nn.SparseDenseLayer;
import org.neuralplayground.projection.HiddenPlane;
import org.neuralplayground.textplayground.TextTrainer;

/// Takes frames of a text run when asked. Keeps its buffers from frame to frame, and the axes of
/// the frame before, to which the next plane is turned. Not thread-safe.
public final class TextFrameSampler {
    private final TextTrainer trainer;
    private final TextScene scene;
    private final ShownPass shown;
    private final UnitWordsSampler words;
    private final Optional<GroupMeans> groups;
    private final PlaneSampler plane;
    private final SentenceReader sentences;

    /// @param scene of this trainer
    public TextFrameSampler(TextTrainer trainer, TextScene scene) {
        this.trainer = trainer;
        this.scene = scene;
        Network network = trainer.network();
        shown = new ShownPass(trainer, scene);
        words = new UnitWordsSampler(trainer);
        groups =
                network.layers().getFirst() instanceof SparseDenseLayer first
                        ? Optional.of(GroupMeans.of(first, network, scene, trainer.texts(), shown))
                        : Optional.empty();
        plane = new PlaneSampler(network);
        sentences = new SentenceReader(trainer, scene);
    }

    /// The run as it is now.
    ///
    /// @param sentence what is to be read, of at most
    ///   [org.neuralplayground.textplayground.TextPlaygroundLimits#MAX_SENTENCE] characters
    public TextFrame sample(Optional<String> sentence) {
        shown.forward();
        Optional<HiddenPlane> hidden = shown.hidden().map(plane::sample);
        return new TextFrame(
                trainer.epochs(),
                trainer.steps(),
                trainer.ending(),
                trainer.bestEpoch(),
                trainer.training(),
                trainer.validation(),
                words.sample(),
                groups.map(GroupMeans::sample),
                layers(),
                shown.decisions(),
                hidden.map(plane::draw),
                sentence.flatMap(text -> sentences.read(text, hidden.map(HiddenPlane::axes))));
    }

    private List<DrawnValues> layers() {
        List<DrawnValues> values = new ArrayList<>();
        for (int n = 0; n < scene.layers().size(); n++) {
            DrawnLayer layer = scene.layers().get(n);
            Grid activations = shown.activations(n);
            values.add(DrawnValues.of(trainer.network(), layer, activations));
        }
        return values;
    }
}
