package org.neuralplayground.ui.playground;

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
import org.jspecify.annotations.Nullable;
import org.neuralplayground.spec.PlaygroundSpec;
import org.neuralplayground.spec.TrainingSpec;
import org.neuralplayground.spec.Violation;
import org.neuralplayground.train.Divergence;
import org.neuralplayground.ui.locale.Sentences;

/// Messages over the page: what was refused, and why training stopped. They stay until they are
/// closed, one of each kind.
final class Notices {
    private final PlaygroundModel model;
    private final List<Notification> open = new ArrayList<>();
    private @Nullable Notification divergence;

    Notices(PlaygroundModel model) {
        this.model = model;
    }

    /// Names a broken rule; nothing was changed.
    void refused(Violation violation) {
        Notification notice = new Notification();
        notice.addThemeVariants(NotificationVariant.WARNING);
        show(notice, new Span(Sentences.of(violation, notice)));
    }

    /// The run had ended, and there is no room for another.
    void full() {
        Notification notice = new Notification();
        notice.addThemeVariants(NotificationVariant.WARNING);
        show(notice, new Span(notice.getTranslation("error.full.text")));
    }

    /// Says why training stopped and offers the setting that should do.
    void diverged(Divergence reason) {
        endDivergence();
        Notification notice = new Notification();
        notice.addThemeVariants(NotificationVariant.ERROR);
        String suggestion = Numbers.plain(reason.suggestion());
        Button retry =
                new Button(
                        notice.getTranslation("diverged.try", suggestion),
                        click -> {
                            endDivergence();
                            model.change(spec -> withSuggestion(spec, reason));
                            model.run().reset();
                            model.run().play();
                        });
        retry.setTestId("use-suggestion");
        Span sentence =
                new Span(
                        notice.getTranslation("diverged", reason.epoch())
                                + " "
                                + hint(notice, reason, suggestion));
        show(notice, sentence, retry);
        divergence = notice;
    }

    /// Takes the message away once training can go on.
    void endDivergence() {
        if (divergence != null) {
            divergence.close();
            divergence = null;
        }
    }

    /// Takes all messages away, with the page that they are about.
    void closeAll() {
        List.copyOf(open).forEach(Notification::close);
    }

    private static String hint(Notification notice, Divergence reason, String suggestion) {
        String rate = Numbers.plain(reason.learningRate());
        return switch (reason.cause()) {
            case LEARNING_RATE ->
                    notice.getTranslation(
                            "diverged.learning-rate",
                            rate,
                            notice.getTranslation("activation." + reason.activation()),
                            suggestion);
            case REGULARIZATION_RATE ->
                    notice.getTranslation(
                            "diverged.regularization",
                            Numbers.plain(reason.regularizationRate()),
                            rate,
                            suggestion);
        };
    }

    private static PlaygroundSpec withSuggestion(PlaygroundSpec spec, Divergence reason) {
        TrainingSpec training = spec.training();
        return spec.withTraining(
                switch (reason.cause()) {
                    case LEARNING_RATE -> training.withLearningRate(reason.suggestion());
                    case REGULARIZATION_RATE ->
                            training.withRegularizationRate(reason.suggestion());
                });
    }

    private void show(Notification notice, Component... contents) {
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
