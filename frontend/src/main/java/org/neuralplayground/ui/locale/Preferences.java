package org.neuralplayground.ui.locale;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import jakarta.servlet.http.Cookie;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// What a person chose for every page: language and colour scheme. Both follow the browser until
/// they are chosen, and then stand in a cookie, so that the first paint is right already.
@Component
public class Preferences implements VaadinServiceInitListener {
    private static final long serialVersionUID = 1L;

    /// The cookie that holds `en` or `ko`.
    public static final String LANGUAGE_COOKIE = "np-language";

    /// The cookie that holds `light` or `dark`.
    public static final String SCHEME_COOKIE = "np-scheme";

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource()
                .addUIInitListener(init -> apply(init.getUI(), VaadinRequest.getCurrent()));
        event.addIndexHtmlRequestListener(
                response ->
                        response.getDocument()
                                .select("html")
                                .attr("lang", languageOf(response.getVaadinRequest()).getLanguage()));
    }

    private static void apply(UI ui, VaadinRequest request) {
        ui.setLocale(languageOf(request));
        ui.getPage()
                .setColorScheme(
                        switch (cookie(request, SCHEME_COOKIE).orElse("")) {
                            case "light" -> ColorScheme.Value.LIGHT;
                            case "dark" -> ColorScheme.Value.DARK;
                            default -> ColorScheme.Value.SYSTEM;
                        });
    }

    private static Locale languageOf(VaadinRequest request) {
        Locale browsers = Optional.ofNullable(request.getLocale()).orElse(Locale.ENGLISH);
        return Languages.closest(cookie(request, LANGUAGE_COOKIE).map(Locale::of).orElse(browsers));
    }

    private static Optional<String> cookie(VaadinRequest request, String name) {
        Cookie[] cookies = request.getCookies();
        if (cookies == null) {
            return Optional.empty();
        }
        return Arrays.stream(cookies)
                .filter(cookie -> cookie.getName().equals(name))
                .map(Cookie::getValue)
                .findFirst();
    }
}
