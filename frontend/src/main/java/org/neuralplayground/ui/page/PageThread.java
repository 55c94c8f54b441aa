package org.neuralplayground.ui.page;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinServletRequest;
import java.net.URI;
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

    /// The address of a playground on the server that the browser asked, without a query.
    ///
    /// The request that builds a page goes to the folder of all pages, whichever page it builds.
    public static String address(PlaygroundKind kind) {
        String asked =
                VaadinServletRequest.getCurrent()
                        .getHttpServletRequest()
                        .getRequestURL()
                        .toString();
        return URI.create(asked).resolve(kind.address()).toString();
    }
}
