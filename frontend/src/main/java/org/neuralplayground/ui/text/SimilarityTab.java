package org.neuralplayground.ui.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.stream.Collectors;
import org.neuralplayground.text.Similarity;
import org.neuralplayground.textplayground.PreparedTexts;
import org.neuralplayground.textplayground.TextPlaygroundLimits;

/// Sentences side by side: how alike each two are by the vectors that the pipeline makes of them.
final class SimilarityTab extends Div implements TextPlaygroundModel.Listener {
    private static final long serialVersionUID = 1L;

    private final transient ComparedTexts compared;
    private final transient TextPlaygroundModel model;
    private final Div rows = new Div();
    private final SimilarityMatrix matrix = new SimilarityMatrix();
    private final Paragraph unknown = new Paragraph();
    private final Button write = new Button();
    private final Button take = new Button();

    SimilarityTab(TextPlaygroundModel model) {
        this.model = model;
        this.compared = model.compared();
        addClassName("similarity");
        rows.addClassName("compared");
        unknown.addClassName("stage-hint");
        unknown.getElement().setAttribute("role", "status");
        button(write, "similarity.write", VaadinIcon.PLUS, () -> compared.add(""));
        button(
                take,
                "similarity.take",
                VaadinIcon.REFRESH,
                () -> model.example().texts().ifPresent(compared::addFrom));
        Div buttons = new Div(write, take);
        buttons.addClassName("button-line");
        Paragraph hint = new Paragraph(getTranslation("similarity.hint"));
        hint.addClassName("stage-hint");
        add(hint, rows, buttons, measures(), matrix, unknown);
    }

    @Override
    public void exampleShown(ExampleText example) {
        boolean none = compared.texts().isEmpty();
        example.texts().ifPresent(compared::fillFrom);
        if (none) {
            showRows();
        }
        showMatrix();
    }

    private RadioButtonGroup<Similarity> measures() {
        RadioButtonGroup<Similarity> measures = new RadioButtonGroup<>();
        measures.setLabel(getTranslation("similarity.measure"));
        measures.setItems(Similarity.values());
        measures.setItemLabelGenerator(value -> getTranslation("similarity." + value));
        measures.setValue(compared.measure());
        measures.setHelperText(getTranslation("similarity.hint." + compared.measure()));
        measures.setTestId("similarity-measure");
        measures.addValueChangeListener(event -> {
            if (event.getValue() != null) {
                compared.measureBy(event.getValue());
                measures.setHelperText(getTranslation("similarity.hint." + event.getValue()));
                showMatrix();
            }
        });
        return measures;
    }

    private void button(Button button, String key, VaadinIcon icon, Runnable action) {
        button.setText(getTranslation(key));
        button.setIcon(new Icon(icon));
        button.setTestId(key.replace('.', '-'));
        button.addClickListener(click -> {
            action.run();
            showRows();
            showMatrix();
        });
    }

    private void showRows() {
        rows.removeAll();
        List<String> texts = compared.texts();
        for (int place = 0; place < texts.size(); place++) {
            rows.add(row(place, texts.get(place)));
        }
        write.setEnabled(!compared.isFull());
        take.setEnabled(!compared.isFull());
    }

    private Div row(int place, String text) {
        String name = SimilarityMatrix.name(place);
        TextField field = new TextField();
        field.setValue(text);
        field.setMaxLength(TextPlaygroundLimits.MAX_SENTENCE);
        field.setAriaLabel(getTranslation("similarity.sentence", name));
        field.setPrefixComponent(new Div(name));
        field.setTestId("compared-" + name);
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.addValueChangeListener(event -> {
            compared.set(place, event.getValue());
            showMatrix();
        });
        Button remove = new Button(new Icon(VaadinIcon.CLOSE_SMALL));
        remove.addThemeVariants(ButtonVariant.TERTIARY);
        remove.setAriaLabel(getTranslation("similarity.remove", name));
        remove.addClickListener(click -> {
            compared.remove(place);
            showRows();
            showMatrix();
        });
        Div row = new Div(field, remove);
        row.addClassName("compared-row");
        return row;
    }

    private void showMatrix() {
        model.example()
                .texts()
                .map(PreparedTexts::pipeline)
                .ifPresent(pipeline -> {
                    List<Integer> none = compared.unknown(pipeline);
                    matrix.show(compared.texts(), compared.matrix(pipeline));
                    unknown.setText(
                            none.isEmpty()
                                    ? ""
                                    : getTranslation(
                                            "similarity.unknown",
                                            none.stream()
                                                    .map(SimilarityMatrix::name)
                                                    .collect(Collectors.joining(", "))));
                });
    }
}
