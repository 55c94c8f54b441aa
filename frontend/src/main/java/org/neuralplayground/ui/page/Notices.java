package org.neuralplayground.ui.page;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;
import java.util.ArrayList;
import java.util.List;
import org.neuralplayground.spec.Violation;
import org.neuralplayground.ui.locale.Sentences;

/// Messages over a page: what was refused, what went wrong. They stay until they are closed.
public final class Notices {
    private final List<Notification> open = new ArrayList<>();

    /// Names a broken rule; nothing was changed.
    public void refused(Violation violation) {
        Notification notice = new Notification();
        notice.addThemeVariants(NotificationVariant.WARNING);
        show(notice, new Span(Sentences.of(violation, notice)));
    }

    /// The run had ended, and there is no room for another.
    public void full() {
        warn("error.full.text");
    }

    /// Tells what a person should know.
    ///
    /// @param key of the sentence
    public void warn(String key) {
        Notification notice = new Notification();
        notice.addThemeVariants(NotificationVariant.WARNING);
        show(notice, new Span(notice.getTranslation(key)));
    }

    /// Takes all messages away, with the page that they are about.
    public void closeAll() {
        List.copyOf(open).forEach(Notification::close);
    }

    /// Shows a message, with a button that closes it.
    public void show(Notification notice, Component... contents) {
        Button close = new Button(new Icon(VaadinIcon.CLOSE_SMALL), click -> notice.close());
        close.addThemeVariants(ButtonVariant.TERTIARY);
        close.setAriaLabel(notice.getTranslation("notice.close"));
        Div row = new Div(contents);
        row.add(close);
        row.addClassName("notice");
        notice.setPosition(Notification.Position.TOP_CENTER);
        notice.setDuration(0);
        notice.add(row);
        notice.addOpenedChangeListener(change -> {
            if (!change.isOpened()) {
                open.remove(notice);
            }
        });
        notice.open();
        open.add(notice);
    }
}
