package org.neuralplayground.ui.page;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinServletRequest;
import java.util.concurrent.Executor;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/// The way from any thread to the one on which a page may change.
public final class PageThread implements Executor {
    private volatile @Nullable UI browser;

    /// The page is shown by this browser from now on.
    public void attach(UI ui) {
        browser = ui;
    }

    /// Does something on the page's thread; a page that is gone needs nothing done.
    @Override
    public void execute(Runnable action) {
        UI ui = browser;
        if (ui != null && ui.isAttached()) {
            // What goes wrong in it reaches the session's error handler.
            Future<Void> _ = ui.access(action::run);
        }
    }

    /// The address that the browser asked for, without a query.
    public static String address() {
        return VaadinServletRequest.getCurrent().getHttpServletRequest().getRequestURL().toString();
    }
}
