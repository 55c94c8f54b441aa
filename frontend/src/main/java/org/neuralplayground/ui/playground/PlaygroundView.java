package org.neuralplayground.ui.playground;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.PreserveOnRefresh;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinServletRequest;
import java.util.List;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.neuralplayground.link.Decoded;
import org.neuralplayground.link.PlaygroundLink;
import org.neuralplayground.runs.PlaygroundRunStatus;
import org.neuralplayground.runs.Runs;
import org.neuralplayground.spec.Violation;

/// The 2-D playground. A reload keeps this view and with it the run; another language builds the
/// page anew around the same model.
@Route("")
@PreserveOnRefresh
final class PlaygroundView extends Div
        implements BeforeEnterObserver, HasDynamicTitle, LocaleChangeObserver {
    private static final long serialVersionUID = 1L;

    private final transient Runs runs;
    private transient @Nullable PlaygroundModel model;
    private transient List<Violation> linkMistakes = List.of();
    private volatile @Nullable UI browser;

    PlaygroundView(Runs runs) {
        this.runs = runs;
        addClassName("playground");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Decoded link =
                PlaygroundLink.decode(event.getLocation().getQueryParameters().getQueryString());
        linkMistakes = link.violations();
        PlaygroundModel existing = model;
        if (existing == null) {
            model = new PlaygroundModel(runs, pageAddress(), link.spec(), this::tellPage);
        } else {
            existing.change(spec -> link.spec());
        }
    }

    @Override
    protected void onAttach(AttachEvent event) {
        browser = event.getUI();
    }

    /// Called once the view is attached, and again for each change of language.
    @Override
    public void localeChange(LocaleChangeEvent event) {
        PlaygroundModel current = model;
        if (current == null) {
            return;
        }
        current.detachAll();
        PlaygroundPage page = new PlaygroundPage(current);
        removeAll();
        add(page);
        event.getUI().getPage().setTitle(getPageTitle());
        page.refused(linkMistakes);
        linkMistakes = List.of();
        current.catchUp();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("product");
    }

    /// The address that the browser asked for, without a query.
    private static String pageAddress() {
        return VaadinServletRequest.getCurrent().getHttpServletRequest().getRequestURL().toString();
    }

    /// Carries a status from the run's thread to the page's; a page that is gone needs none.
    private void tellPage(PlaygroundRunStatus status) {
        UI ui = browser;
        PlaygroundModel current = model;
        if (ui != null && current != null && ui.isAttached()) {
            // What goes wrong in it reaches the session's error handler.
            Future<Void> _ = ui.access(() -> current.accept(status));
        }
    }
}
