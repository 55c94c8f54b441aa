package org.neuralplayground.ui.playground;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.Tabs;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.neuralplayground.runs.HistoryUpdate;
import org.neuralplayground.runs.LossPoint;
import org.neuralplayground.runs.PlaygroundRunStatus;
import org.neuralplayground.spec.PlaygroundSpec;
import org.neuralplayground.spec.Problem;
import org.neuralplayground.ui.component.ConfusionTable;
import org.neuralplayground.ui.page.CurveChart;

/// The curves of losses and scores and, in a classification, the confusion matrix, a tab each.
final class LossCurves extends Div implements PlaygroundModel.Listener {
    private static final long serialVersionUID = 1L;

    private final CurveChart losses =
            curve("curves.loss", LossPoint::trainLoss, LossPoint::testLoss);
    private final CurveChart scores =
            curve("curves.score", LossPoint::trainScore, LossPoint::testScore);
    private final Tab scoreTab = new Tab();
    private final Tab confusionTab = new Tab();

    LossCurves(PlaygroundModel model, ConfusionTable confusion) {
        addClassName("curves");
        Tab lossTab = new Tab(getTranslation("curves.loss"));
        confusionTab.setLabel(getTranslation("curves.confusion"));
        Tabs tabs = new Tabs(lossTab, scoreTab, confusionTab);
        Checkbox logarithmic = new Checkbox(getTranslation("curves.logarithmic"));
        logarithmic.setTooltipText(getTranslation("curves.logarithmic.hint"));
        logarithmic.setTestId("logarithmic");
        logarithmic.addValueChangeListener(
                event -> losses.setLogarithmic(event.getValue(), model.history()));
        Div head = new Div(tabs, logarithmic);
        head.addClassName("curves-head");
        Div body = new Div(losses);
        body.addClassName("curves-body");
        // Six classes need more room than there is; the focus lets the keyboard scroll.
        confusion.getElement().setAttribute("tabindex", "0");
        Map<Tab, Component> contents =
                Map.of(lossTab, losses, scoreTab, scores, confusionTab, confusion);
        tabs.addSelectedChangeListener(change -> {
            Tab chosen = change.getSelectedTab();
            logarithmic.setVisible(lossTab.equals(chosen));
            body.removeAll();
            body.add(contents.get(chosen));
        });
        add(head, body);
        replace(model.history());
    }

    @Override
    public void specShown(PlaygroundSpec spec) {
        boolean classes = spec.data().source().problem() == Problem.CLASSIFICATION;
        scoreTab.setLabel(getTranslation(classes ? "curves.accuracy" : "curves.r2"));
        confusionTab.setVisible(classes);
    }

    @Override
    public void statusShown(PlaygroundRunStatus status) {
        switch (status.history()) {
            case HistoryUpdate.Append(List<LossPoint> points) -> {
                losses.append(points);
                scores.append(points);
            }
            case HistoryUpdate.Replace(List<LossPoint> points) -> replace(points);
        }
    }

    private CurveChart curve(
            String name, ToDoubleFunction<LossPoint> train, ToDoubleFunction<LossPoint> test) {
        return new CurveChart(name, getTranslation("curves.test"), train, test);
    }

    private void replace(List<LossPoint> points) {
        losses.replace(points);
        scores.replace(points);
    }
}
