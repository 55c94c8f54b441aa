package org.neuralplayground.ui.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import java.security.SecureRandom;
import org.neuralplayground.runs.TextRunStatus;
import org.neuralplayground.textplayground.TextPlaygroundSpec;
import org.neuralplayground.ui.component.RunCounters;
import org.neuralplayground.ui.page.RunButtons;
import org.neuralplayground.ui.page.SpeedMenu;

/// What acts on the whole run: the four buttons, the counters, the menus and the seed.
final class TextBar extends Div implements TextPlaygroundModel.Listener {
    private static final long serialVersionUID = 1L;

    /// Seeds of five digits, as the other playground's, are easy to read aloud.
    private static final int SEEDS = 100_000;

    private final SecureRandom seeds = new SecureRandom();
    private final transient TextPlaygroundModel model;
    private final RunButtons buttons;
    private final TextField seed = new TextField();

    TextBar(TextPlaygroundModel model, RunCounters counters) {
        this.model = model;
        addClassNames("run-bar", "text-bar");
        getElement().setAttribute("role", "region");
        getElement().setAttribute("aria-label", getTranslation("bar"));
        buttons = new RunButtons(model);
        Div menus = new Div();
        menus.addClassName("run-menus");
        menus.add(new TextMenus(model).all());
        menus.add(seedField(), new SpeedMenu(model.speed(), model::setSpeed));
        add(buttons, counters, menus);
    }

    @Override
    public void specShown(TextPlaygroundSpec spec) {
        seed.setValue(spec.network().seed());
    }

    @Override
    public void statusShown(TextRunStatus status) {
        buttons.showPlaying(status.playing());
        boolean unfinished = status.ending().isEmpty();
        buttons.setTrainable(
                unfinished && isTrainable(status.phase()),
                unfinished && status.phase() instanceof TextRunStatus.Phase.Ready);
    }

    /// While texts are being prepared, training can be asked for already; a step would be
    /// forgotten.
    private static boolean isTrainable(TextRunStatus.Phase phase) {
        return phase instanceof TextRunStatus.Phase.Ready
                || phase instanceof TextRunStatus.Phase.Preparing;
    }

    private TextField seedField() {
        seed.setTestId("seed");
        seed.setLabel(getTranslation("menu.seed"));
        seed.setTooltipText(getTranslation("menu.seed.hint") + " " + getTranslation("resets"));
        seed.addClassName("resets");
        seed.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                setSeed(event.getValue().strip());
            }
        });
        Button another =
                new Button(
                        new Icon(VaadinIcon.RANDOM),
                        click -> setSeed(Integer.toString(seeds.nextInt(SEEDS))));
        another.setAriaLabel(getTranslation("menu.seed.another"));
        another.setTooltipText(getTranslation("menu.seed.another"));
        another.setTestId("new-seed");
        another.addThemeVariants(ButtonVariant.TERTIARY);
        seed.setSuffixComponent(another);
        return seed;
    }

    private void setSeed(String text) {
        model.change(spec -> spec.withNetwork(spec.network().withSeed(text)));
    }
}
