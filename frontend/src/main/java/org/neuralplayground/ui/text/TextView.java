package org.neuralplayground.ui.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.PreserveOnRefresh;
import com.vaadin.flow.router.Route;
import org.jspecify.annotations.Nullable;
import org.neuralplayground.datasets.DataLibrary;
import org.neuralplayground.link.DecodedText;
import org.neuralplayground.link.TextLink;
import org.neuralplayground.runs.Runs;
import org.neuralplayground.ui.page.PageThread;
import org.neuralplayground.ui.page.PlaygroundKind;

/// The text playground. A reload keeps this view and with it the run; another language builds the
/// page anew around the same model.
@Route("text")
@PreserveOnRefresh
final class TextView extends Div
        implements BeforeEnterObserver, HasDynamicTitle, LocaleChangeObserver {
    private static final long serialVersionUID = 1L;

    private final transient Runs runs;
    private final transient DataLibrary library;
    private final transient PageThread thread = new PageThread();
    private transient @Nullable TextPlaygroundModel model;
    private transient @Nullable DecodedText unread;

    TextView(Runs runs, DataLibrary library) {
        this.runs = runs;
        this.library = library;
        addClassName("playground");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        DecodedText link =
                TextLink.decode(event.getLocation().getQueryParameters().getQueryString());
        TextPlaygroundModel existing = model;
        if (existing == null) {
            model =
                    new TextPlaygroundModel(
                            runs, PageThread.address(PlaygroundKind.TEXT), link.spec(), thread);
            unread = link;
        } else if (!existing.isAt(link)) {
            existing.change(spec -> link.spec());
            unread = link;
        }
    }

    /// Called whenever the view is attached, before anything else is told of that, and again for
    /// each change of language.
    @Override
    public void localeChange(LocaleChangeEvent event) {
        TextPlaygroundModel current = model;
        if (current == null) {
            return;
        }
        thread.attach(event.getUI());
        current.detachAll();
        TextPage page = new TextPage(current, library, thread);
        removeAll();
        add(page);
        event.getUI().getPage().setTitle(getPageTitle());
        if (unread != null) {
            page.opened(unread);
            unread = null;
        }
        current.catchUp();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("text.title");
    }
}
