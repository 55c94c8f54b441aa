package org.neuralplayground.ui.page;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.shared.Registration;

/// Opens dialogs that end with the page they are about: another link, or another language, builds a
/// new page.
public final class PageDialogs {

    /// Opens a dialog until it is closed or its owner leaves the page.
    public static void open(Component owner, Dialog dialog) {
        Registration leaving = owner.addDetachListener(event -> dialog.close());
        dialog.addClosedListener(event -> leaving.remove());
        dialog.open();
    }

    private PageDialogs() {}
}
