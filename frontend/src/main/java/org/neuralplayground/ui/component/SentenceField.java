package org.neuralplayground.ui.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.function.Consumer;

/// A sentence that the network reads while it is typed and while training runs, each token in the
/// colour of its contribution.
@Tag("np-sentence")
@JsModule("./sentence/np-sentence.ts")
public final class SentenceField extends Component implements RunElement {
    private static final long serialVersionUID = 1L;

    /// @param sentence what stands there at first
    /// @param written told what a person wrote, once they pause
    public SentenceField(String sentence, Consumer<String> written) {
        getElement().setProperty("sentence", sentence);
        new ElementEvents(getElement())
                .on("np-sentence", detail -> written.accept(detail.text("text")));
    }
}
