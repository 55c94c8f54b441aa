package org.neuralplayground.ui.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import org.neuralplayground.textplayground.TextPlaygroundLimits;

/// The raw text: one of those to train on, or a person's own.
final class ExampleStage implements TextPlaygroundModel.Listener {
    /// A pause in typing after which the stages follow, in milliseconds.
    private static final int TYPING_PAUSE = 150;

    private final TextArea field = new TextArea();
    private final Stage stage;

    ExampleStage(TextPlaygroundModel model) {
        Button next = new Button(new Icon(VaadinIcon.REFRESH), click -> model.nextExample());
        next.addThemeVariants(ButtonVariant.TERTIARY);
        stage = new Stage("raw", field);
        next.setText(stage.getTranslation("example.next"));
        next.setTooltipText(stage.getTranslation("example.next.hint"));
        next.setTestId("next-example");
        field.setLabel(stage.getTranslation("example"));
        field.setTestId("example");
        field.addClassName("example");
        field.setMaxLength(TextPlaygroundLimits.MAX_SENTENCE);
        field.setMaxRows(6);
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(TYPING_PAUSE);
        field.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                model.setExample(event.getValue());
            }
        });
        stage.show("", next);
        model.attach(this);
    }

    Stage stage() {
        return stage;
    }

    @Override
    public void exampleShown(ExampleText example) {
        if (!field.getValue().equals(example.text())) {
            field.setValue(example.text());
        }
        field.setHelperText(
                example.label()
                        .map(label -> stage.getTranslation("example.of", label))
                        .orElseGet(() ->
                                example.text().isEmpty()
                                        ? ""
                                        : stage.getTranslation("example.own")));
    }
}
