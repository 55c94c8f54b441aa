package org.neuralplayground.spec;

/// The rules that input from outside can break, each with its sentence. `{0}` is the subject, what
/// follows are the details of the [Violation]; the last detail is what came.
public enum Rule {
    /// Details: least, most, what came.
    RANGE("{0} must be in [{1}, {2}], was {3}"),
    /// Details: excluded least, most, what came.
    POSITIVE_RANGE("{0} must be in ({1}, {2}], was {3}"),
    /// Details: the choices, what came.
    CHOICE("{0} must be one of {1}, was {2}"),
    /// Details: what came.
    NUMBER("{0} must be a number, was {1}"),
    /// Details: what came.
    WHOLE_NUMBER("{0} must be a whole number, was {1}"),
    /// Details: what came.
    YES_OR_NO("{0} must be 0 or 1, was {1}"),
    /// Details: most characters, how many came.
    LENGTH("{0} must have at most {1} characters, had {2}"),
    /// Details: what came.
    NO_CONTROL_CHARACTERS("{0} must be printable text, was {1}"),
    /// Details: the loss, the data's problem and classes.
    LOSS_FITS_DATA("{0} {1} does not fit the data: {2}"),
    /// Details: the name that came twice.
    ONCE("{0} may be given once, but {1} came twice"),
    /// Details: the input that is both used and hidden.
    HIDDEN_INPUT_UNUSED("{0}: {1} cannot be hidden and used at once"),
    /// Details: how many fields were expected, what came.
    FIELDS("{0} must have {1} fields, was {2}"),
    /// Details: what came.
    ENCODING("{0} cannot be read: {1}"),
    /// No details.
    SEQUENCE_READ("{0} must be a sequence, as the network reads each word where it stands"),
    /// No details.
    VECTOR_READ("{0} must be a vector, as the network reads a text as a bag of words"),
    /// Details: what came.
    SINGLE_WORDS("{0} must be 1 in a sequence, was {1}"),
    /// Details: what came.
    LETTERS_AND_DIGITS("{0} must be letters and digits, was {1}"),
    /// Details: the word, the parts that came.
    PARTS_OF_WORD("{0} {1} must be all of its parts, two or more, which were {2}"),
    /// No details.
    WORD_NUMBERS("{0} cannot be changed, as these texts come as numbers of whole English words"),
    /// No details.
    NOT_EMPTY("{0} must not be empty"),
    /// Details: most bytes, how many came.
    BYTES("{0} must have at most {1} bytes, had {2}"),
    /// Details: line, offset in bytes from 0, the byte there.
    UTF_8("{0} must be in UTF-8, but in line {1} the byte at offset {2} is {3}"),
    /// Details: what came.
    LABEL_TAB_TEXT("{0} must be a label, a tab and a text, was {1}"),
    /// Details: within how many characters.
    CLOSED_QUOTE("{0}: a field that begins with a quote must end with one within {1} characters");

    private final String englishSentence;

    Rule(String englishSentence) {
        this.englishSentence = englishSentence;
    }

    public String englishSentence() {
        return englishSentence;
    }
}
