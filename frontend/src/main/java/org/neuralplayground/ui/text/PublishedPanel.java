package org.neuralplayground.ui.text;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.neuralplayground.corpus.PublishedTexts;
import org.neuralplayground.datasets.Availability;
import org.neuralplayground.datasets.DataLibrary;
import org.neuralplayground.datasets.DownloadFailure;
import org.neuralplayground.datasets.DownloadProgress;
import org.neuralplayground.datasets.Listening;
import org.neuralplayground.textplayground.TextPlaygroundSpec;
import org.neuralplayground.textplayground.TextSource;

/// Of published texts that are chosen: where they come from, on what terms, whether they are here,
/// and their download with its progress. It hears of all published texts, for the cards.
final class PublishedPanel extends Div implements TextPlaygroundModel.Listener {
    private static final long serialVersionUID = 1L;

    private final transient TextPlaygroundModel model;
    private final transient DataLibrary library;
    private final transient Executor pageThread;
    private final transient BiConsumer<PublishedTexts, String> toCard;
    private final transient List<Listening> listening = new ArrayList<>();
    private final transient Map<PublishedTexts, Availability> known =
            new EnumMap<>(PublishedTexts.class);
    private final Paragraph terms = new Paragraph();
    private final Anchor source = new Anchor();
    private final Paragraph state = new Paragraph();
    private final ProgressBar bar = new ProgressBar();
    private final Button download = new Button();
    private final Button cancel = new Button();
    private transient @Nullable PublishedTexts chosen;

    /// @param pageThread does things on the page's thread
    /// @param toCard shows in a word on its card how it stands with texts
    PublishedPanel(
            TextPlaygroundModel model,
            DataLibrary library,
            Executor pageThread,
            BiConsumer<PublishedTexts, String> toCard) {
        this.model = model;
        this.library = library;
        this.pageThread = pageThread;
        this.toCard = toCard;
        addClassName("published");
        setTestId("published");
        terms.addClassName("stage-hint");
        state.setTestId("download-state");
        state.getElement().setAttribute("role", "status");
        source.setText(getTranslation("published.source"));
        source.setTarget("_blank");
        bar.setTestId("download-progress");
        bar.getElement().setAttribute("aria-label", getTranslation("published.progress"));
        download.setTestId("download");
        download.addClickListener(click -> withChosen(library::download));
        cancel.setText(getTranslation("published.cancel"));
        cancel.setTestId("cancel-download");
        cancel.addClickListener(click -> withChosen(library::cancel));
        Div buttons = new Div(download, cancel, source);
        buttons.addClassName("button-line");
        bar.setVisible(false);
        download.setVisible(false);
        cancel.setVisible(false);
        add(terms, state, bar, buttons);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        for (PublishedTexts texts : PublishedTexts.values()) {
            listening.add(
                    library.listen(
                            texts, now -> pageThread.execute(() -> availabilityCame(texts, now))));
        }
    }

    @Override
    protected void onDetach(DetachEvent event) {
        listening.forEach(Listening::close);
        listening.clear();
    }

    @Override
    public void specShown(TextPlaygroundSpec spec) {
        chosen = spec.source() instanceof TextSource.Published(PublishedTexts texts) ? texts : null;
        showChosen();
    }

    private void availabilityCame(PublishedTexts texts, Availability now) {
        known.put(texts, now);
        toCard.accept(texts, word(now));
        if (texts == chosen) {
            showChosen();
            if (now instanceof Availability.Here) {
                model.lookAgain();
            }
        }
    }

    private void withChosen(Consumer<PublishedTexts> action) {
        if (chosen != null) {
            action.accept(chosen);
        }
    }

    private void showChosen() {
        PublishedTexts texts = chosen;
        setVisible(texts != null);
        if (texts != null) {
            terms.setText(
                    getTranslation("published." + texts + ".hint")
                            + " "
                            + getTranslation("published." + texts + ".terms"));
            source.setHref(texts.source().toString());
            Availability now = known.get(texts);
            if (now != null) {
                show(now);
            }
        }
    }

    private void show(Availability now) {
        boolean running = now instanceof Availability.Downloading;
        bar.setVisible(running);
        cancel.setVisible(running);
        download.setVisible(
                now instanceof Availability.Missing || now instanceof Availability.Failed);
        download.setEnabled(library.canDownload());
        switch (now) {
            case Availability.Here _ -> state.setText(getTranslation("published.here"));
            case Availability.Missing(DownloadProgress progress) -> {
                state.setText(
                        getTranslation(
                                library.canDownload()
                                        ? "published.missing"
                                        : "download.failure." + DownloadFailure.SWITCHED_OFF,
                                megabytes(progress.missing())));
                offer(progress);
            }
            case Availability.Downloading(DownloadProgress progress) -> {
                bar.setValue(progress.share());
                state.setText(
                        getTranslation(
                                "published.downloading",
                                megabytes(progress.received()),
                                megabytes(progress.total())));
            }
            case Availability.Failed(var reason, String file, String detail, var progress) -> {
                state.setText(getTranslation("download.failure." + reason, file, detail));
                offer(progress);
            }
        }
    }

    private void offer(DownloadProgress progress) {
        download.setText(
                getTranslation(
                        progress.received() == 0 ? "published.download" : "published.resume",
                        megabytes(progress.missing())));
    }

    private String word(Availability now) {
        return switch (now) {
            case Availability.Here _ -> getTranslation("published.card.here");
            case Availability.Missing(DownloadProgress progress) ->
                    getTranslation("published.card.missing", megabytes(progress.missing()));
            case Availability.Downloading(DownloadProgress progress) ->
                    getTranslation("published.card.downloading", progress.share());
            case Availability.Failed _ -> getTranslation("published.card.failed");
        };
    }

    private static double megabytes(long bytes) {
        return bytes / 1e6;
    }
}
