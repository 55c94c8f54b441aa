package org.neuralplayground.ui.page;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.function.Consumer;

/// A place to open a link that somebody else has shared.
public final class OpenLink extends Details {
    private static final long serialVersionUID = 1L;

    /// @param dialog is closed when a link is opened
    /// @param hint which links can be opened
    /// @param open opens a pasted link
    public OpenLink(Dialog dialog, String hint, Consumer<String> open) {
        setSummaryText(getTranslation("share.other"));
        TextField pasted = new TextField(getTranslation("share.paste"));
        pasted.setHelperText(hint);
        pasted.setValueChangeMode(ValueChangeMode.EAGER);
        pasted.setTestId("paste-link");
        Button use = new Button(getTranslation("share.open"));
        use.setTestId("open-link");
        use.addClickListener(click -> {
            dialog.close();
            open.accept(pasted.getValue());
        });
        Div row = new Div(pasted, use);
        row.addClassName("share-row");
        add(row);
    }
}
