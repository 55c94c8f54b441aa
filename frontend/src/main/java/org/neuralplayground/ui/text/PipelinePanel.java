package org.neuralplayground.ui.text;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;

/// The stages from a text to its numbers, each with its controls and what it did to the example.
final class PipelinePanel extends Section implements TextPlaygroundModel.Listener {
    private static final long serialVersionUID = 1L;

    private final OrderedList stages = new OrderedList();

    PipelinePanel(TextPlaygroundModel model) {
        addClassName("pipeline");
        H2 title = new H2(getTranslation("pipeline"));
        title.setId("pipeline-title");
        getElement().setAttribute("aria-labelledby", "pipeline-title");
        stages.addClassName("stages");
        WordStages words = new WordStages(model);
        NumberStages numbers = new NumberStages(model);
        stages.add(new ExampleStage(model).stage());
        stages.add(words.stages());
        stages.add(numbers.stages());
        add(title, stages);
        model.attach(words);
        model.attach(numbers);
    }

    /// What an old pipeline made of the example is dimmed until the new one is ready.
    @Override
    public void exampleShown(ExampleText example) {
        boolean old = example.trace().isPresent() && !example.isCurrent();
        stages.getElement().setAttribute("aria-busy", Boolean.toString(old));
    }
}
