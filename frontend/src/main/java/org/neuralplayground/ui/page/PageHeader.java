package org.neuralplayground.ui.page;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.page.ColorScheme;
import java.util.Locale;
import org.neuralplayground.ui.component.PageBridge;
import org.neuralplayground.ui.locale.Languages;
import org.neuralplayground.ui.locale.Preferences;

/// The product's name, the way to the other playground, help, language, colour scheme and sharing.
public final class PageHeader extends Header {
    private static final long serialVersionUID = 1L;

    private final PageBridge bridge;
    private final Div brand;
    private final Button help;

    /// @param here the page that has this header
    public PageHeader(
            PageBridge bridge, PlaygroundKind here, Runnable openHelp, Runnable openShare) {
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
        add(brand, kinds(here), actions);
    }

    /// Shows the product's name and help, or leaves both out, as a link may ask for.
    public void showText(boolean shown) {
        brand.setVisible(shown);
        help.setVisible(shown);
    }

    private Nav kinds(PlaygroundKind here) {
        Nav kinds = new Nav();
        kinds.addClassName("kinds");
        kinds.setAriaLabel(getTranslation("kinds"));
        for (PlaygroundKind kind : PlaygroundKind.values()) {
            Anchor link = new Anchor(kind.address(), getTranslation("kinds." + kind));
            // A page of its own: the browser loads it, as it would from a link anywhere else.
            link.setRouterIgnore(true);
            link.setTestId("kind-" + kind.name().toLowerCase(Locale.ROOT).replace('_', '-'));
            if (kind == here) {
                link.getElement().setAttribute("aria-current", "page");
            }
            kinds.add(link);
        }
        return kinds;
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
