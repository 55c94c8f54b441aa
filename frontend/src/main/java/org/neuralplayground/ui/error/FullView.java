package org.neuralplayground.ui.error;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import jakarta.servlet.http.HttpServletResponse;
import org.neuralplayground.runs.TooManyRunsException;

/// The server trains as many playgrounds as it can; the link opens later.
final class FullView extends Div implements HasErrorParameter<TooManyRunsException> {
    private static final long serialVersionUID = 1L;

    @Override
    public int setErrorParameter(
            BeforeEnterEvent event, ErrorParameter<TooManyRunsException> parameter) {
        addClassName("error-page");
        add(new H1(getTranslation("error.full")), new Paragraph(getTranslation("error.full.text")));
        return HttpServletResponse.SC_SERVICE_UNAVAILABLE;
    }
}
