package org.neuralplayground.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.neuralplayground.corpus.Corpus;
import org.neuralplayground.corpus.CorpusLimits;
import org.neuralplayground.corpus.OwnTexts;
import org.neuralplayground.corpus.ParsedTexts;
import org.neuralplayground.corpus.Rejections;
import org.neuralplayground.spec.Rule;
import org.neuralplayground.spec.Subject;
import org.neuralplayground.spec.Violation;

/// A file of a person's own texts.
///
/// @param name without its folder
record OwnFile(String name, Corpus corpus) {

    /// Reads a file, and tells of every line that gave no text.
    ///
    /// @throws UnreadableException where it cannot be read, or not be trained on
    static OwnFile read(Path file, PrintWriter err) throws UnreadableException {
        String name = String.valueOf(file.getFileName());
        ParsedTexts parsed = OwnTexts.parse(bytes(file));
        tell(name, parsed.rejections(), err);
        return switch (parsed) {
            case ParsedTexts.Accepted(Corpus corpus, _) -> new OwnFile(name, corpus);
            case ParsedTexts.Refused(Violation reason, _) -> throw refused(name, reason);
        };
    }

    private static byte[] bytes(Path file) throws UnreadableException {
        if (!Files.isRegularFile(file)) {
            throw new UnreadableException("--text must be a file, was " + file);
        }
        try {
            long length = Files.size(file);
            if (length > CorpusLimits.MAX_BYTES) {
                throw refused(
                        String.valueOf(file.getFileName()),
                        Violation.of(
                                Subject.TEXT_FILE, Rule.BYTES, CorpusLimits.MAX_BYTES, length));
            }
            return Files.readAllBytes(file);
        } catch (IOException failure) {
            throw UnreadableException.of(file, failure);
        }
    }

    private static void tell(String name, Rejections rejections, PrintWriter err) {
        rejections
                .named()
                .forEach(mistake -> err.println("playground: " + name + ", " + mistake.message()));
        int more = rejections.count() - rejections.named().size();
        if (more > 0) {
            err.println("playground: " + name + ", " + more + " more lines gave no text");
        }
    }

    private static UnreadableException refused(String name, Violation reason) {
        return new UnreadableException(name + ": " + reason.message());
    }
}
