package org.neuralplayground.runs;

/// What one frame shows: a run at one moment, in the form of its kind. Immutable.
public sealed interface RunContent permits PlaygroundContent, TextContent, WordsContent {

    /// The number of the scene that it is about; another number is another scene.
    long generation();
}
