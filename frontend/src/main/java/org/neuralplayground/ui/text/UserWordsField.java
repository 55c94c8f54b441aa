package org.neuralplayground.ui.text;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import org.neuralplayground.text.Language;
import org.neuralplayground.text.UserWord;
import org.neuralplayground.text.UserWords;
import org.neuralplayground.textplayground.TextPlaygroundSpec;

/// A person's own words for the Korean dictionary, one a line. Wrong lines are named below and
/// change nothing; what was typed stays.
final class UserWordsField extends Details implements TextPlaygroundModel.Listener {
    private static final long serialVersionUID = 1L;

    private final TextArea lines = new TextArea();
    private final MistakeList mistakes = new MistakeList();
    private transient List<UserWord> shown = List.of();

    UserWordsField(TextPlaygroundModel model) {
        setSummaryText(getTranslation("user-words"));
        addClassName("user-words");
        setTestId("user-words-details");
        lines.setLabel(getTranslation("user-words.lines"));
        lines.setHelperText(getTranslation("user-words.hint"));
        lines.setTestId("user-words");
        lines.setMaxRows(8);
        lines.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                take(event.getValue(), model);
            }
        });
        add(lines, mistakes);
    }

    @Override
    public void specShown(TextPlaygroundSpec spec) {
        if (spec.text().analysis().language() instanceof Language.Korean korean) {
            setVisible(korean.morphemes() != Language.Morphemes.NONE);
            show(korean.userWords());
        } else {
            setVisible(false);
        }
    }

    private void show(List<UserWord> words) {
        if (!words.equals(shown) || lines.isEmpty()) {
            shown = words;
            lines.setValue(UserWords.write(words));
        }
    }

    private void take(String text, TextPlaygroundModel model) {
        UserWords read = UserWords.parse(text);
        mistakes.show(read.mistakes());
        lines.setInvalid(!read.mistakes().isEmpty());
        if (read.mistakes().isEmpty()) {
            shown = read.words();
            model.change(spec -> TextEdits.withUserWords(spec, read.words()));
        }
    }
}
