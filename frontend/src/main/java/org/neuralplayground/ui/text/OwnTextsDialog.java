package org.neuralplayground.ui.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.server.streams.UploadHandler;
import java.util.List;
import java.util.stream.Collectors;
import org.neuralplayground.corpus.Corpus;
import org.neuralplayground.corpus.CorpusLimits;
import org.neuralplayground.corpus.OwnTexts;
import org.neuralplayground.corpus.ParsedTexts;
import org.neuralplayground.corpus.Rejections;
import org.neuralplayground.spec.Violation;
import org.neuralplayground.ui.locale.Sentences;

/// A person's own texts: pasted or uploaded. Lines that give no text are named one by one, and the
/// others can be used nevertheless; what cannot be used as a whole changes nothing.
final class OwnTextsDialog extends Dialog {
    private static final long serialVersionUID = 1L;

    /// More characters than this would only slow the browser; a file is not shown, but used.
    private static final int MOST_SHOWN = 200_000;

    private final transient TextPlaygroundModel model;
    private final TextArea lines = new TextArea();
    private final MistakeList mistakes = new MistakeList();
    private final Paragraph found = new Paragraph();
    private final Button use = new Button();
    private transient ParsedTexts parsed = OwnTexts.parse("");

    OwnTextsDialog(TextPlaygroundModel model) {
        this.model = model;
        setHeaderTitle(getTranslation("own-texts"));
        setWidth("min(44rem, 95vw)");
        lines.setLabel(getTranslation("own-texts.lines"));
        lines.setHelperText(getTranslation("own-texts.format"));
        lines.setPlaceholder(getTranslation("own-texts.placeholder"));
        lines.setTestId("own-texts");
        lines.addClassName("csv-text");
        lines.setMinRows(6);
        lines.setValueChangeMode(ValueChangeMode.LAZY);
        lines.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                read(OwnTexts.parse(event.getValue()));
            }
        });
        found.setTestId("own-texts-found");
        found.getElement().setAttribute("role", "status");
        use.setText(getTranslation("own-texts.use"));
        use.addThemeVariants(ButtonVariant.PRIMARY);
        use.setTestId("own-texts-use");
        use.addClickListener(click -> use());
        add(new Paragraph(getTranslation("own-texts.explanation")), lines, upload(), found);
        add(mistakes);
        getFooter().add(new Button(getTranslation("cancel"), click -> close()), use);
        model.choices().own(model.spec()).ifPresentOrElse(this::show, () -> use.setEnabled(false));
    }

    private Upload upload() {
        Upload upload = new Upload(UploadHandler.inMemory((metadata, bytes) -> showFile(bytes)));
        upload.setMaxFileSize(CorpusLimits.MAX_BYTES);
        upload.setMaxFiles(1);
        // What the file has is told below; a mended file can follow.
        upload.addAllFinishedListener(_ -> upload.clearFileList());
        upload.setAcceptedFileExtensions(".csv", ".tsv", ".txt");
        upload.addFileRejectedListener(
                event -> mistakes.show(getTranslation("own-texts.file-refused"), List.of()));
        return upload;
    }

    private void show(Corpus corpus) {
        lines.setValue(
                corpus.texts().stream()
                        .map(text ->
                                corpus.classes().get(text.label())
                                        + "\t"
                                        + text.text().replaceAll("[\\t\\r\\n]+", " "))
                        .collect(Collectors.joining("\n")));
        if (lines.getValue().length() > MOST_SHOWN) {
            lines.clear();
        }
        read(new ParsedTexts.Accepted(corpus, new Rejections(0, List.of())));
    }

    private void showFile(byte[] bytes) {
        lines.clear();
        read(OwnTexts.parse(bytes));
    }

    private void read(ParsedTexts texts) {
        parsed = texts;
        Rejections rejections = texts.rejections();
        String sentence =
                rejections.count() == 0
                        ? ""
                        : getTranslation("own-texts.rejected", rejections.count());
        switch (texts) {
            case ParsedTexts.Accepted(Corpus corpus, _) -> {
                found.setText(
                        getTranslation(
                                "own-texts.found",
                                corpus.size(),
                                corpus.classes().size(),
                                String.join(", ", corpus.classes())));
                mistakes.show(sentence, rejections.named());
            }
            case ParsedTexts.Refused(Violation reason, _) -> {
                found.setText("");
                mistakes.show(
                        (Sentences.of(reason, this) + " " + sentence).strip(), rejections.named());
            }
        }
        use.setEnabled(texts instanceof ParsedTexts.Accepted);
    }

    private void use() {
        if (parsed instanceof ParsedTexts.Accepted(Corpus corpus, _)) {
            model.change(spec -> model.choices().withOwn(spec, corpus));
            close();
        }
    }
}
