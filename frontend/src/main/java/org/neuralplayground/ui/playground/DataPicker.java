package org.neuralplayground.ui.playground;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.List;
import org.neuralplayground.spec.Control;
import org.neuralplayground.spec.PlaygroundSpec;
import org.neuralplayground.spec.Problem;
import org.neuralplayground.ui.page.SpecListener;

/// The data sets as pictures drawn by their own generators, one of which is chosen.
final class DataPicker extends RadioButtonGroup<DataChoice>
        implements SpecListener<PlaygroundSpec> {
    private static final long serialVersionUID = 1L;

    DataPicker(PlaygroundModel model) {
        addClassNames("data-picker", "picture-radios");
        setTestId("data-picker");
        setAriaLabel(getTranslation("data.picker"));
        setRenderer(new ComponentRenderer<>(this::picture));
        addValueChangeListener(event -> {
            if (event.isFromClient() && event.getValue() != null) {
                model.change(spec -> model.choices().with(spec, event.getValue()));
            }
        });
    }

    @Override
    public void specShown(PlaygroundSpec spec) {
        setVisible(spec.view().shows(Control.DATA_SET));
        List<DataChoice> choices = DataChoice.of(spec.data().source().problem());
        if (!choices.equals(getListDataView().getItems().toList())) {
            setItems(choices);
        }
        setValue(DataChoice.of(spec.data().source()));
    }

    private Component picture(DataChoice choice) {
        Div picture = new Div(imageOf(choice), new Span(getTranslation("data." + choice)));
        picture.addClassName("data-choice");
        picture.setTitle(getTranslation("data." + choice + ".hint"));
        picture.getElement().setAttribute("data-choice", choice.name());
        return picture;
    }

    private static Component imageOf(DataChoice choice) {
        if (choice == DataChoice.OWN) {
            Icon pencil = new Icon(VaadinIcon.PENCIL);
            pencil.addClassName("data-own");
            return pencil;
        }
        return new Image(DataChoice.thumbnail(choice.usualSource(Problem.CLASSIFICATION)), "");
    }
}
