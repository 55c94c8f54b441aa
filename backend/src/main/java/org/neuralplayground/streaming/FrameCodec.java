package org.neuralplayground.streaming;

import java.nio.ByteBuffer;
import java.util.List;
import org.neuralplayground.frame.Focus;
import org.neuralplayground.frame.FocusMap;
import org.neuralplayground.frame.Frame;
import org.neuralplayground.frame.Grid;
import org.neuralplayground.frame.LayerFrame;
import org.neuralplayground.frame.ProbeReading;
import org.neuralplayground.runs.PlaygroundContent;
import org.neuralplayground.runs.RunFrame;
import org.neuralplayground.spec.InputFeature;
import org.neuralplayground.train.ConfusionMatrix;
import org.neuralplayground.train.Evaluation;

/// Writes a frame as docs/stream-format.md describes message kind 2.
final class FrameCodec {
    private static final int PLAYING = 1;
    private static final int DIVERGED = 1 << 1;
    private static final int HAS_FOCUS = 1 << 2;
    private static final int HAS_PROBE = 1 << 3;

    /// Stands for the layer of the inputs.
    private static final int INPUT_LAYER = 255;

    /// All features, in the order in which the page counts them.
    private static final List<InputFeature> FEATURES = List.of(InputFeature.values());

    private final LittleEndian message;
    private final CellScale outputScale;
    private final int outputLayer;

    private FrameCodec(PlaygroundContent content) {
        message = new LittleEndian(FrameSize.of(content.frame()));
        outputScale = CellScale.ofOutputs(content.scene().spec().training().loss());
        outputLayer = content.frame().layers().size() - 1;
    }

    /// @param head number and state of the frame
    /// @param content what it shows
    static ByteBuffer encode(RunFrame head, PlaygroundContent content) {
        FrameCodec codec = new FrameCodec(content);
        codec.write(head, content);
        return codec.message.message();
    }

    private void write(RunFrame head, PlaygroundContent content) {
        Frame frame = content.frame();
        MessageKind.FRAME.write(message);
        message.u16(flags(head, content)).u32(head.number()).u32(content.generation());
        message.f64((double) frame.epoch()).f64((double) frame.step());
        write(frame.evaluation());
        frame.layers().forEach(this::writeParameters);
        writeSmallMaps(frame.layers());
        frame.outputs().forEach(map -> outputScale.write(message, map));
        frame.focus().ifPresent(this::write);
        frame.probe().ifPresent(this::write);
    }

    private static int flags(RunFrame head, PlaygroundContent content) {
        Frame frame = content.frame();
        return (head.playing() ? PLAYING : 0)
                | (content.diverged() ? DIVERGED : 0)
                | (frame.focus().isPresent() ? HAS_FOCUS : 0)
                | (frame.probe().isPresent() ? HAS_PROBE : 0);
    }

    private void write(Evaluation evaluation) {
        message.f32(evaluation.trainLoss()).f32(evaluation.testLoss());
        message.f32(evaluation.trainScore()).f32(evaluation.testScore());
        evaluation.trainConfusion().ifPresent(this::write);
        evaluation.testConfusion().ifPresent(this::write);
    }

    private void write(ConfusionMatrix confusion) {
        for (int trueClass = 0; trueClass < confusion.classes(); trueClass++) {
            for (int predicted = 0; predicted < confusion.classes(); predicted++) {
                message.u32(confusion.count(trueClass, predicted));
            }
        }
    }

    private void writeParameters(LayerFrame layer) {
        write(layer.weights());
        write(layer.biases());
        write(layer.weightGradients());
        write(layer.biasGradients());
    }

    private void writeSmallMaps(List<LayerFrame> layers) {
        for (int layer = 0; layer < layers.size(); layer++) {
            CellScale scale = scale(layer);
            layers.get(layer).smallMaps().forEach(map -> scale.write(message, map));
        }
    }

    private void write(FocusMap focus) {
        switch (focus.focus()) {
            case Focus.Unit(int layer, int unit) -> {
                message.u8(layer).u8(unit);
                scale(layer).write(message, focus.map());
            }
            case Focus.Input(var feature) -> {
                message.u8(INPUT_LAYER).u8(FEATURES.indexOf(feature));
                CellScale.SIGNED.write(message, focus.map());
            }
        }
    }

    private void write(ProbeReading reading) {
        message.f32(reading.probe().x()).f32(reading.probe().y());
        write(reading.outputs());
        message.f32(reading.focusActivation());
    }

    private void write(Grid numbers) {
        for (int index = 0; index < numbers.size(); index++) {
            message.f32(numbers.at(index));
        }
    }

    private CellScale scale(int layer) {
        return layer == outputLayer ? outputScale : CellScale.SIGNED;
    }
}
