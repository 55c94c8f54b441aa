package org.neuralplayground.ui.page;

import org.neuralplayground.ui.component.PageBridge.Shortcut;

/// What a person can do to a run, whatever it trains.
public interface RunControls {
    void playOrPause();

    void stepEpoch();

    void stepBatch();

    void reset();

    /// Does what a key stands for.
    ///
    /// @param openHelp shows what everything on the page is
    default void obey(Shortcut shortcut, Runnable openHelp) {
        switch (shortcut) {
            case TOGGLE -> playOrPause();
            case STEP -> stepEpoch();
            case RESET -> reset();
            case HELP -> openHelp.run();
        }
    }
}
