package org.neuralplayground.runs;

/// Gets a run's frames. Called on the run's thread: must neither block nor throw.
public interface FrameWatcher {

    /// Takes a frame. The next one comes after [Watch#acknowledge(long)].
    ///
    /// @param newScene whether the frame before, if there was one, was about another scene
    void show(RunFrame frame, boolean newScene);

    /// The run is over; nothing comes any more.
    void over();
}
