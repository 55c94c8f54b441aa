package org.neuralplayground.ui.text;

import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.stream.Stream;
import org.neuralplayground.datasets.DataLibrary;
import org.neuralplayground.link.DecodedText;
import org.neuralplayground.link.TextLink;
import org.neuralplayground.runs.TextRunStatus;
import org.neuralplayground.runs.TooManyRunsException;
import org.neuralplayground.spec.Violation;
import org.neuralplayground.textplayground.TextPlaygroundSpec;
import org.neuralplayground.ui.component.PageBridge;
import org.neuralplayground.ui.component.RunCounters;
import org.neuralplayground.ui.component.RunElement;
import org.neuralplayground.ui.locale.ClientTexts;
import org.neuralplayground.ui.page.Notices;
import org.neuralplayground.ui.page.OpenLink;
import org.neuralplayground.ui.page.PageDialogs;
import org.neuralplayground.ui.page.PageHeader;
import org.neuralplayground.ui.page.PlaygroundKind;
import org.neuralplayground.ui.page.ShareDialog;

/// The whole page in one language: header, bar, data, network, output. It keeps the address in step
/// with the spec and the drawings with the run.
final class TextPage extends Div implements TextPlaygroundModel.Listener {
    private static final long serialVersionUID = 1L;

    private final transient TextPlaygroundModel model;
    private final PageBridge bridge = new PageBridge(new BrowserEvents());
    private final transient List<RunElement> elements;
    private final transient Notices notices = new Notices();

    /// @param pageThread does things on the page's thread
    TextPage(TextPlaygroundModel model, DataLibrary library, Executor pageThread) {
        this.model = model;
        addClassNames("page", "text-page");
        bridge.setDocumentLanguage(getLocale());
        PageHeader header =
                new PageHeader(bridge, PlaygroundKind.TEXT, this::openHelp, this::openShare);
        RunCounters counters = new RunCounters();
        TextBar bar = new TextBar(model, counters);
        TextDataPanel data = new TextDataPanel(model, library, pageThread);
        TextTabs tabs = new TextTabs(model);
        TextNetworkPanel network = new TextNetworkPanel(model, tabs::showLayer);
        TextOutputPanel output = new TextOutputPanel(model);
        Div middle = new Div(network, tabs);
        middle.addClassName("text-middle");
        SourceNotice notice = new SourceNotice();
        Main main = new Main(data, middle, output, notice);
        main.addClassNames("panels", "text-panels");
        add(bridge, header, bar, main);
        elements =
                Stream.<Stream<RunElement>>of(
                                Stream.of(counters, network.drawing()),
                                tabs.elements().stream(),
                                output.elements().stream())
                        .flatMap(some -> some)
                        .toList();
        Map<String, String> texts = ClientTexts.in(getLocale());
        elements.forEach(element -> element.speak(texts));
        elements.forEach(element -> element.onRunGone(this::replaceRun));
        List.of(bar, data, network, notice, this).forEach(model::attach);
    }

    @Override
    protected void onDetach(DetachEvent event) {
        notices.closeAll();
    }

    @Override
    public void specShown(TextPlaygroundSpec spec) {
        bridge.showQuery(TextLink.encode(spec));
        elements.forEach(element -> element.showRun(model.runId()));
    }

    /// Without texts, drawings and figures are of those before, or of none: they step back.
    @Override
    public void statusShown(TextRunStatus status) {
        setClassName("without-texts", !(status.phase() instanceof TextRunStatus.Phase.Ready));
    }

    @Override
    public void refused(List<Violation> violations) {
        violations.forEach(notices::refused);
    }

    /// Tells what was wrong with a link, or missing from it.
    void opened(DecodedText link) {
        refused(link.violations());
        if (link.ownTextsMissing()) {
            notices.warn("own-texts.not-in-link");
        }
    }

    private void replaceRun() {
        try {
            model.replaceRun();
        } catch (TooManyRunsException _) {
            notices.full();
        }
    }

    private void openHelp() {
        PageDialogs.open(this, TextHelp.dialog());
    }

    private void openShare() {
        ShareDialog dialog =
                new ShareDialog(model::address, bridge, getTranslation("text-share.explanation"));
        dialog.add(new OpenLink(dialog, getTranslation("text-share.paste.hint"), this::openPasted));
        PageDialogs.open(this, dialog);
    }

    private void openPasted(String text) {
        DecodedText link = TextLink.parse(text);
        if (link.isFlawless()) {
            model.change(spec -> link.spec());
        }
        opened(link);
    }

    /// What comes from the browser, done to the page.
    private final class BrowserEvents implements PageBridge.Listener {
        @Override
        public void fragmentOpened(String fragment) {
            // Links of TensorFlow Playground are about points.
        }

        @Override
        public void shortcut(PageBridge.Shortcut shortcut) {
            model.obey(shortcut, TextPage.this::openHelp);
        }
    }
}
