package org.neuralplayground.ui.playground;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadHandler;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.neuralplayground.csv.OwnPointsCsv;
import org.neuralplayground.csv.ParsedPoints;
import org.neuralplayground.spec.Problem;
import org.neuralplayground.ui.locale.Sentences;

/// Points as text: pasted, uploaded, or copied out. Mistakes are named line by line, and change
/// nothing.
final class CsvDialog extends Dialog {
    private static final long serialVersionUID = 1L;

    /// 10,000 lines of `x,y,label` stay well below.
    private static final int MOST_BYTES = 1_000_000;

    /// More mistakes than this help nobody to mend them.
    private static final int MISTAKES_SHOWN = 20;

    private final transient PlaygroundModel model;
    private final TextArea text = new TextArea();
    private final Div mistakes = new Div();

    CsvDialog(PlaygroundModel model) {
        this.model = model;
        Problem problem = model.spec().data().source().problem();
        setHeaderTitle(getTranslation("csv"));
        text.setLabel(getTranslation("csv.text"));
        text.setHelperText(getTranslation("csv.format." + problem));
        text.setValue(OwnPointsCsv.write(OwnPointsHistory.pointsOf(model.spec())));
        text.setTestId("csv-text");
        text.addClassName("csv-text");
        mistakes.addClassName("mistakes");
        mistakes.getElement().setAttribute("role", "alert");
        Upload upload = new Upload(UploadHandler.inMemory((metadata, bytes) -> showFile(bytes)));
        upload.setMaxFileSize(MOST_BYTES);
        upload.setMaxFiles(1);
        // Its text stands in the field now; a mended file can follow.
        upload.addAllFinishedListener(_ -> upload.clearFileList());
        upload.setAcceptedFileExtensions(".csv", ".tsv", ".txt");
        upload.addFileRejectedListener(
                event -> mistakes.setText(getTranslation("csv.file-refused")));
        Button use = new Button(getTranslation("csv.use"), click -> use(problem));
        use.addThemeVariants(ButtonVariant.PRIMARY);
        use.setTestId("csv-use");
        add(new Paragraph(getTranslation("csv.explanation")), text, upload, mistakes);
        getFooter().add(new Button(getTranslation("cancel"), click -> close()), use);
        setWidth("min(36rem, 95vw)");
    }

    private void showFile(byte[] bytes) {
        try {
            text.setValue(
                    StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
            mistakes.removeAll();
        } catch (CharacterCodingException notUtf8) {
            mistakes.setText(getTranslation("csv.not-utf8"));
        }
    }

    private void use(Problem problem) {
        ParsedPoints parsed = OwnPointsCsv.parse(text.getValue(), problem);
        mistakes.removeAll();
        if (parsed.mistakes().isEmpty()) {
            model.change(spec -> model.ownPoints().replace(spec, parsed.points()));
            close();
            return;
        }
        UnorderedList list = new UnorderedList();
        parsed.mistakes().stream()
                .limit(MISTAKES_SHOWN)
                .map(mistake ->
                        getTranslation(
                                "csv.mistake",
                                mistake.line(),
                                Sentences.of(mistake.violation(), this)))
                .forEach(sentence -> list.add(new ListItem(sentence)));
        mistakes.add(new Paragraph(getTranslation("csv.mistakes", parsed.mistakes().size())), list);
    }
}
