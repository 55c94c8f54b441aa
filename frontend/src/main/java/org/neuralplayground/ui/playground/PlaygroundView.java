package org.neuralplayground.ui.playground;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.PreserveOnRefresh;
import com.vaadin.flow.router.Route;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.neuralplayground.link.Decoded;
import org.neuralplayground.link.PlaygroundLink;
import org.neuralplayground.runs.PlaygroundRunStatus;
import org.neuralplayground.runs.Runs;
import org.neuralplayground.spec.Violation;
import org.neuralplayground.ui.page.PageThread;
import org.neuralplayground.ui.page.PlaygroundKind;

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
    private final transient PageThread thread = new PageThread();

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
            model =
                    new PlaygroundModel(
                            runs,
                            PageThread.address(PlaygroundKind.POINTS),
                            link.spec(),
                            this::tellPage);
        } else {
            existing.change(spec -> link.spec());
        }
    }

    /// Called whenever the view is attached, before anything else is told of that, and again for
    /// each change of language.
    @Override
    public void localeChange(LocaleChangeEvent event) {
        PlaygroundModel current = model;
        if (current == null) {
            return;
        }
        thread.attach(event.getUI());
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

    /// Carries a status from the run's thread to the page's.
    private void tellPage(PlaygroundRunStatus status) {
        PlaygroundModel current = model;
        if (current != null) {
            thread.execute(() -> current.accept(status));
        }
    }
}
