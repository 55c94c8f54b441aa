package org.neuralplayground.ui.playground;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;
import org.neuralplayground.spec.Violation;
import org.neuralplayground.train.Divergence;
import org.neuralplayground.ui.locale.Sentences;

/// Messages over the page: what was refused, and why training stopped. They stay until they are closed.
final class Notices {
    private final PlaygroundModel model;

    Notices(PlaygroundModel model) {
        this.model = model;
    }

    /// Names a broken rule; nothing was changed.
    void refused(Violation violation) {
        Span sentence = new Span();
        Notification notice = open(sentence, NotificationVariant.WARNING);
        sentence.setText(Sentences.of(violation, notice));
    }
}
