package org.neuralplayground.ui.playground;

import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import java.security.SecureRandom;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.neuralplayground.link.Decoded;
import org.neuralplayground.link.PastedLink;
import org.neuralplayground.link.PlaygroundLink;
import org.neuralplayground.runs.PlaygroundRunStatus;
import org.neuralplayground.runs.TooManyRunsException;
import org.neuralplayground.spec.PlaygroundSpec;
import org.neuralplayground.spec.Violation;
import org.neuralplayground.ui.component.PageBridge;
import org.neuralplayground.ui.component.RunCounters;
import org.neuralplayground.ui.component.RunElement;
import org.neuralplayground.ui.locale.ClientTexts;
import org.neuralplayground.ui.page.Notices;
import org.neuralplayground.ui.page.PageDialogs;
import org.neuralplayground.ui.page.PageHeader;
import org.neuralplayground.ui.page.PlaygroundKind;

/// The whole page in one language: header, bar, data, network, output. It keeps the address in step
/// with the spec and the drawings with the run.
final class PlaygroundPage extends Div implements PlaygroundModel.Listener {
    private static final long serialVersionUID = 1L;

    private final transient PlaygroundModel model;
    private final PageBridge bridge = new PageBridge(new BrowserEvents());
    private final transient List<RunElement> elements;
    private final transient Notices notices = new Notices();
    private final transient DivergenceNotice divergence;
    private final PageHeader header;

    PlaygroundPage(PlaygroundModel model) {
        this.model = model;
        this.divergence = new DivergenceNotice(model, notices);
        addClassName("page");
        bridge.setDocumentLanguage(getLocale());
        header = new PageHeader(bridge, PlaygroundKind.POINTS, this::openHelp, this::openShare);
        RunCounters counters = new RunCounters();
        RunBar bar = new RunBar(model, counters);
        DataPanel data = new DataPanel(model);
        NetworkPanel network = new NetworkPanel(model);
        OutputPanel output = new OutputPanel(model);
        Main main = new Main(data, network, output);
        main.addClassName("panels");
        add(bridge, header, bar, main);
        elements =
                Stream.concat(Stream.of(counters, network.drawing()), output.elements().stream())
                        .toList();
        Map<String, String> texts = ClientTexts.in(getLocale());
        elements.forEach(element -> element.speak(texts));
        elements.forEach(element -> element.onRunGone(this::replaceRun));
        List.of(bar, data, network, output, this).forEach(model::attach);
    }

    @Override
    protected void onDetach(DetachEvent event) {
        notices.closeAll();
    }

    @Override
    public void specShown(PlaygroundSpec spec) {
        header.showText(!spec.view().hideText());
        bridge.showQuery(PlaygroundLink.encode(spec));
        elements.forEach(element -> element.showRun(model.run().id()));
    }

    @Override
    public void statusShown(PlaygroundRunStatus status) {
        divergence.show(status.divergence().orElse(null));
    }

    @Override
    public void refused(List<Violation> violations) {
        violations.forEach(notices::refused);
    }

    private void open(Decoded link) {
        model.change(spec -> link.spec());
        refused(link.violations());
    }

    private void replaceRun() {
        try {
            model.replaceRun();
        } catch (TooManyRunsException _) {
            notices.full();
        }
    }

    private void openHelp() {
        PageDialogs.open(this, PlaygroundHelp.dialog());
    }

    private void openShare() {
        PageDialogs.open(this, Sharing.dialog(model, bridge, this::openPasted));
    }

    private void openPasted(String text) {
        open(PastedLink.parse(text, new SecureRandom()));
    }

    /// What comes from the browser, done to the page.
    private final class BrowserEvents implements PageBridge.Listener {
        @Override
        public void fragmentOpened(String fragment) {
            openPasted(fragment);
        }

        @Override
        public void shortcut(PageBridge.Shortcut shortcut) {
            model.obey(shortcut, PlaygroundPage.this::openHelp);
        }
    }
}
