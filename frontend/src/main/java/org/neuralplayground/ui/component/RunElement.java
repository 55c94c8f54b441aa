package org.neuralplayground.ui.component;

import com.vaadin.flow.component.HasElement;
import java.util.Map;

/// A client element that draws the frames of one run by itself; only which run, and in which words,
/// comes from here.
public interface RunElement extends HasElement {

    /// Draws the frames of another run from now on.
    default void showRun(String runId) {
        getElement().setProperty("runId", runId);
    }

    /// Speaks in these words, by the element's own keys.
    default void speak(Map<String, String> texts) {
        getElement().setPropertyMap("texts", texts);
    }

    /// Does something when the run is found to be no more. Of all elements that watch a run one
    /// tells.
    default void onRunGone(Runnable action) {
        new ElementEvents(getElement()).on("np-run-gone", _ -> action.run());
    }
}
