package org.neuralplayground.ui.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.Tabs;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.neuralplayground.runs.HistoryUpdate;
import org.neuralplayground.runs.LossPoint;
import org.neuralplayground.runs.TextRunStatus;
import org.neuralplayground.ui.page.CurveChart;

/// Losses and accuracies of the training and the validation part, a tab each, with the best epoch
/// marked.
final class TextCurves extends Div implements TextPlaygroundModel.Listener {
    private static final long serialVersionUID = 1L;

    private final CurveChart losses =
            curve("text-curves.loss", LossPoint::trainLoss, LossPoint::testLoss);
    private final CurveChart accuracies =
            curve("text-curves.accuracy", LossPoint::trainScore, LossPoint::testScore);

    TextCurves(TextPlaygroundModel model) {
        addClassName("curves");
        Tab lossTab = new Tab(getTranslation("curves.loss"));
        Tab accuracyTab = new Tab(getTranslation("curves.accuracy"));
        lossTab.setTestId("curve-loss");
        accuracyTab.setTestId("curve-accuracy");
        Tabs tabs = new Tabs(lossTab, accuracyTab);
        Div head = new Div(tabs);
        head.addClassName("curves-head");
        Div body = new Div(losses);
        body.addClassName("curves-body");
        Map<Tab, Component> contents = Map.of(lossTab, losses, accuracyTab, accuracies);
        tabs.addSelectedChangeListener(change -> {
            body.removeAll();
            body.add(contents.get(change.getSelectedTab()));
        });
        add(head, body);
        replace(model.history());
    }

    @Override
    public void statusShown(TextRunStatus status) {
        switch (status.history()) {
            case HistoryUpdate.Append(List<LossPoint> points) -> {
                losses.append(points);
                accuracies.append(points);
            }
            case HistoryUpdate.Replace(List<LossPoint> points) -> replace(points);
        }
        losses.mark(status.bestEpoch());
        accuracies.mark(status.bestEpoch());
    }

    private CurveChart curve(
            String name, ToDoubleFunction<LossPoint> train, ToDoubleFunction<LossPoint> others) {
        return new CurveChart(name, getTranslation("text-curves.validation"), train, others)
                .withRoomForMark();
    }

    private void replace(List<LossPoint> points) {
        losses.replace(points);
        accuracies.replace(points);
    }
}
