package org.neuralplayground.ui.page;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Supplier;
import org.neuralplayground.ui.component.PageBridge;

/// A playground's link to copy and as a QR code, and below it what a page adds.
public final class ShareDialog extends Dialog {
    private static final long serialVersionUID = 1L;

    private final transient Supplier<String> address;
    private final TextField link = new TextField();
    private final Div code = new Div();

    /// @param address the playground's, as it is when it is asked for
    /// @param explanation what the link holds
    public ShareDialog(Supplier<String> address, PageBridge bridge, String explanation) {
        this.address = address;
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
                        address.get(),
                        done ->
                                copied.setText(
                                        getTranslation(
                                                done ? "share.copied" : "share.not-copied"))));
        Div row = new Div(link, copy);
        row.addClassName("share-row");
        code.addClassName("qr-code");
        add(new Paragraph(explanation), row, copied, code);
        getFooter().add(new Button(getTranslation("close"), click -> close()));
        showLink();
    }

    /// Shows the link anew.
    public void showLink() {
        String now = address.get();
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
}
