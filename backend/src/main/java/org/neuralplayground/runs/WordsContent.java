package org.neuralplayground.runs;

import org.neuralplayground.wordplayground.WordsFrame;
import org.neuralplayground.wordplayground.WordsScene;

/// Word vectors at one moment.
///
/// @param scene what it is about
/// @param frame its state
public record WordsContent(WordsScene scene, WordsFrame frame) implements RunContent {

    @Override
    public long generation() {
        return scene.generation();
    }
}
