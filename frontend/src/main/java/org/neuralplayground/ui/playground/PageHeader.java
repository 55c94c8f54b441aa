package org.neuralplayground.ui.playground;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.page.ColorScheme;
import java.util.Locale;
import org.neuralplayground.spec.PlaygroundSpec;
import org.neuralplayground.ui.component.PageBridge;
import org.neuralplayground.ui.locale.Languages;
import org.neuralplayground.ui.locale.Preferences;

/// The product's name, help, language, colour scheme and sharing.
final class PageHeader extends Header implements PlaygroundModel.Listener {
    private static final long serialVersionUID = 1L;

    private final PageBridge bridge;
    private final Div brand;
    private final Button help;

    PageHeader(PageBridge bridge, Runnable openHelp, Runnable openShare) {
        this.bridge = bridge;
        addClassName("page-header");
        brand = new Div(new Image("icon.svg", ""), new H1(getTranslation("product")));
        brand.addClassName("brand");
        help = new Button(getTranslation("help"), click -> openHelp.run());
        help.setTestId("help");
        Button share =
                new Button(
                        getTranslation("share"),
                        new Icon(VaadinIcon.SHARE),
                        click -> openShare.run());
        share.addThemeVariants(ButtonVariant.PRIMARY);
        share.setTestId("share");
        Div actions = new Div(help, languageButton(), schemeButton(), share);
        actions.addClassName("page-actions");
        add(brand, actions);
    }

    @Override
    public void specShown(PlaygroundSpec spec) {
        brand.setVisible(!spec.view().hideText());
        help.setVisible(!spec.view().hideText());
    }

    private Button languageButton() {
        Locale other = Languages.other(getLocale());
        Button button = new Button(other.getDisplayLanguage(other));
        button.getElement().setAttribute("lang", other.getLanguage());
        button.setTestId("language");
        button.addClickListener(click -> {
            // The page is built anew in the other language, and its bridge with it.
            bridge.remember(Preferences.LANGUAGE_COOKIE, other.getLanguage())
                    .then(done -> button.getUI().ifPresent(ui -> ui.setLocale(other)));
        });
        return button;
    }

    private Button schemeButton() {
        Button button = new Button(new Icon(VaadinIcon.ADJUST));
        button.setAriaLabel(getTranslation("scheme"));
        button.setTooltipText(getTranslation("scheme.hint"));
        button.setTestId("scheme");
        button.addClickListener(click -> click.getSource().getUI().ifPresent(this::switchScheme));
        return button;
    }

    /// From what the system wants to dark, to light, and back to the system's.
    private void switchScheme(UI ui) {
        ColorScheme.Value next =
                switch (ui.getPage().getColorScheme()) {
                    case DARK -> ColorScheme.Value.LIGHT;
                    case LIGHT -> ColorScheme.Value.SYSTEM;
                    default -> ColorScheme.Value.DARK;
                };
        ui.getPage().setColorScheme(next);
        bridge.remember(Preferences.SCHEME_COOKIE, next.name().toLowerCase(Locale.ROOT));
    }
}
