package org.neuralplayground.ui.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.util.concurrent.Executor;
import org.neuralplayground.datasets.DataLibrary;
import org.neuralplayground.textplayground.TextPlaygroundSpec;
import org.neuralplayground.textplayground.TextSource;
import org.neuralplayground.ui.page.PageDialogs;

/// Which texts there are, and what becomes of them.
final class TextDataPanel extends Section implements TextPlaygroundModel.Listener {
    private static final long serialVersionUID = 1L;

    private final transient TextPlaygroundModel model;
    private final Button edit = new Button();

    TextDataPanel(TextPlaygroundModel model, DataLibrary library, Executor pageThread) {
        this.model = model;
        addClassNames("panel", "text-data-panel");
        H2 title = new H2(getTranslation("data"));
        title.setId("data-title");
        getElement().setAttribute("aria-labelledby", "data-title");
        TextPicker picker = new TextPicker(model, this::askForOwn);
        edit.setText(getTranslation("own-texts.edit"));
        edit.setTestId("edit-own-texts");
        edit.addClickListener(click -> askForOwn());
        PipelinePanel pipeline = new PipelinePanel(model);
        PublishedPanel published =
                new PublishedPanel(model, library, pageThread, picker::showState);
        add(title, picker, edit, published, pipeline);
        model.attachControl(picker);
        model.attach(published);
        model.attach(pipeline);
    }

    @Override
    public void specShown(TextPlaygroundSpec spec) {
        edit.setVisible(spec.source() instanceof TextSource.Own);
    }

    private void askForOwn() {
        PageDialogs.open(this, new OwnTextsDialog(model));
    }
}
