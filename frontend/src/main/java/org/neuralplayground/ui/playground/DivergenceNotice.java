package org.neuralplayground.ui.playground;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;
import org.jspecify.annotations.Nullable;
import org.neuralplayground.spec.PlaygroundSpec;
import org.neuralplayground.spec.TrainingSpec;
import org.neuralplayground.train.Divergence;
import org.neuralplayground.ui.page.Notices;
import org.neuralplayground.ui.page.Numbers;

/// Says why training stopped, as long as it cannot go on, and offers the setting that should do.
final class DivergenceNotice {
    private final PlaygroundModel model;
    private final Notices notices;
    private @Nullable Notification shown;
    private @Nullable Divergence shownReason;

    DivergenceNotice(PlaygroundModel model, Notices notices) {
        this.model = model;
        this.notices = notices;
    }

    /// @param reason why training stopped; null where it can go on
    void show(@Nullable Divergence reason) {
        if (reason == null) {
            end();
        } else if (!reason.equals(shownReason)) {
            begin(reason);
        }
        shownReason = reason;
    }

    private void begin(Divergence reason) {
        end();
        Notification notice = new Notification();
        notice.addThemeVariants(NotificationVariant.ERROR);
        String suggestion = Numbers.plain(reason.suggestion());
        Button retry =
                new Button(
                        notice.getTranslation("diverged.try", suggestion),
                        click -> {
                            end();
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
        notices.show(notice, sentence, retry);
        shown = notice;
    }

    private void end() {
        if (shown != null) {
            shown.close();
            shown = null;
        }
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
}
