package org.neuralplayground.ui.playground;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.function.Consumer;
import org.neuralplayground.spec.Control;
import org.neuralplayground.ui.component.PageBridge;

/// The playground's link to copy, as a QR code, with the controls it hides; and a place to open
/// one.
final class ShareDialog extends Dialog {
    private static final long serialVersionUID = 1L;

    private final transient PlaygroundModel model;
    private final TextField link = new TextField();
    private final Div code = new Div();

    /// @param open opens a pasted link
    ShareDialog(PlaygroundModel model, PageBridge bridge, Consumer<String> open) {
        this.model = model;
        setHeaderTitle(getTranslation("share"));
        setWidth("min(34rem, 95vw)");
        link.setLabel(getTranslation("share.link"));
        link.setReadOnly(true);
        link.setTestId("share-link");
        Span copied = new Span();
        copied.getElement().setAttribute("role", "status");
        Button copy = new Button(getTranslation("share.copy"));
        copy.addThemeVariants(ButtonVariant.PRIMARY);
        copy.setTestId("share-copy");
        copy.addClickListener(click ->
                bridge.copy(
                        model.address(),
                        done ->
                                copied.setText(
                                        getTranslation(
                                                done ? "share.copied" : "share.not-copied"))));
        Div row = new Div(link, copy);
        row.addClassName("share-row");
        code.addClassName("qr-code");
        add(new Paragraph(getTranslation("share.explanation")), row, copied, code);
        add(hiding(), opening(open));
        getFooter().add(new Button(getTranslation("close"), click -> close()));
        showLink();
    }

    private void showLink() {
        String now = model.address();
        link.setValue(now);
        code.removeAll();
        QrCode.svg(now)
                .ifPresentOrElse(
                        svg -> code.add(picture(svg)),
                        () -> code.add(new Span(getTranslation("share.no-qr"))));
    }

    private Component picture(String svg) {
        Div picture = new Div();
        picture.getElement().setProperty("innerHTML", svg);
        picture.getElement().setAttribute("role", "img");
        picture.getElement().setAttribute("aria-label", getTranslation("share.qr"));
        return picture;
    }

    private Details hiding() {
        CheckboxGroup<Control> controls = new CheckboxGroup<>();
        controls.setItems(Control.values());
        controls.setItemLabelGenerator(control -> getTranslation("control." + control));
        controls.setValue(model.spec().view().hiddenControls());
        controls.addValueChangeListener(event -> {
            model.change(spec -> spec.withView(spec.view().withHiddenControls(event.getValue())));
            showLink();
        });
        controls.setTestId("hide-controls");
        controls.addClassName("hide-controls");
        Checkbox text =
                new Checkbox(getTranslation("share.hide-text"), model.spec().view().hideText());
        text.addValueChangeListener(event -> {
            model.change(spec -> spec.withView(spec.view().withHideText(event.getValue())));
            showLink();
        });
        return new Details(getTranslation("share.hide"), new Div(text), controls);
    }

    private Details opening(Consumer<String> open) {
        TextField pasted = new TextField(getTranslation("share.paste"));
        pasted.setHelperText(getTranslation("share.paste.hint"));
        pasted.setValueChangeMode(ValueChangeMode.EAGER);
        pasted.setTestId("paste-link");
        Button use = new Button(getTranslation("share.open"));
        use.setTestId("open-link");
        use.addClickListener(click -> {
            close();
            open.accept(pasted.getValue());
        });
        Div row = new Div(pasted, use);
        row.addClassName("share-row");
        return new Details(getTranslation("share.other"), row);
    }
}
