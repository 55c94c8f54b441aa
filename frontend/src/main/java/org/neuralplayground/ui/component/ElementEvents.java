package org.neuralplayground.ui.component;

import com.vaadin.flow.dom.Element;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;

/// Listens to the custom events of a client element. Their details come from outside: a missing or
/// odd value reads as NaN, -1 or the empty text, which no spec accepts.
final class ElementEvents {
    private static final String DETAIL = "event.detail";

    private final Element element;

    ElementEvents(Element element) {
        this.element = element;
    }

    ElementEvents on(String type, Consumer<Detail> action) {
        element.addEventListener(
                        type, event -> action.accept(new Detail(event.getEventData().path(DETAIL))))
                .addEventData(DETAIL);
        return this;
    }

    /// The `detail` of one event.
    record Detail(JsonNode json) {
        int whole(String field) {
            return json.path(field).asInt(-1);
        }

        double number(String field) {
            return json.path(field).asDouble(Double.NaN);
        }

        String text(String field) {
            return json.path(field).asString("");
        }

        JsonNode list(String field) {
            return json.path(field);
        }
    }
}
