package org.neuralplayground.ui.playground;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import java.util.function.Consumer;
import org.neuralplayground.spec.Control;
import org.neuralplayground.ui.component.PageBridge;
import org.neuralplayground.ui.page.OpenLink;
import org.neuralplayground.ui.page.ShareDialog;

/// The dialog that shares this playground, with the controls that its link hides; and opens others.
final class Sharing {

    /// @param open opens a pasted link
    static ShareDialog dialog(PlaygroundModel model, PageBridge bridge, Consumer<String> open) {
        ShareDialog dialog =
                new ShareDialog(model::address, bridge, bridge.getTranslation("share.explanation"));
        dialog.add(
                hiding(model, dialog),
                new OpenLink(dialog, dialog.getTranslation("share.paste.hint"), open));
        return dialog;
    }

    private static Details hiding(PlaygroundModel model, ShareDialog dialog) {
        CheckboxGroup<Control> controls = new CheckboxGroup<>();
        controls.setItems(Control.values());
        controls.setItemLabelGenerator(control -> dialog.getTranslation("control." + control));
        controls.setValue(model.spec().view().hiddenControls());
        controls.addValueChangeListener(event -> {
            model.change(spec -> spec.withView(spec.view().withHiddenControls(event.getValue())));
            dialog.showLink();
        });
        controls.setTestId("hide-controls");
        controls.addClassName("hide-controls");
        Checkbox text =
                new Checkbox(
                        dialog.getTranslation("share.hide-text"), model.spec().view().hideText());
        text.addValueChangeListener(event -> {
            model.change(spec -> spec.withView(spec.view().withHideText(event.getValue())));
            dialog.showLink();
        });
        return new Details(dialog.getTranslation("share.hide"), new Div(text), controls);
    }

    private Sharing() {}
}
