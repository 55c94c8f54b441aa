package org.neuralplayground.runs;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.neuralplayground.corpus.PublishedTexts;
import org.neuralplayground.datasets.Availability;
import org.neuralplayground.datasets.DataLibrary;
import org.neuralplayground.datasets.DownloadFailure;
import org.neuralplayground.textplayground.PreparedTexts;
import org.neuralplayground.textplayground.SourceTexts;
import org.neuralplayground.textplayground.TextPlaygroundSpec;
import org.neuralplayground.textplayground.TextPreparation;
import org.neuralplayground.textplayground.TextSource;
import org.springframework.stereotype.Component;

/// Loads texts of any source; published ones from the server's library, whose files are read once
/// for all pipelines as long as memory lasts.
@Component
final class LibraryTexts implements TextLoader {
    private final DataLibrary library;
    private final Cache<PublishedTexts, SourceTexts> published =
            Caffeine.newBuilder().softValues().build();

    LibraryTexts(DataLibrary library) {
        this.library = library;
    }

    @Override
    public PreparedTexts load(TextPlaygroundSpec spec) throws IOException {
        return TextPreparation.of(spec, texts(spec.source()));
    }

    private SourceTexts texts(TextSource source) throws IOException {
        return switch (source) {
            case TextSource.Bundled(var sample) -> SourceTexts.bundled(sample);
            case TextSource.Own(var corpus) -> SourceTexts.own(corpus);
            case TextSource.Published(PublishedTexts texts) -> {
                List<Path> files = files(texts);
                try {
                    yield published.get(texts, _ -> read(texts, files));
                } catch (UncheckedIOException failed) {
                    throw failed.getCause();
                }
            }
        };
    }

    private List<Path> files(PublishedTexts texts) throws IOException {
        return switch (library.of(texts)) {
            case Availability.Here(List<Path> files) -> files;
            case Availability.Missing _, Availability.Downloading _ ->
                    throw new NoSuchFileException(texts.id());
            case Availability.Failed(DownloadFailure reason, String file, _, _) -> {
                if (reason == DownloadFailure.LOCAL_FILE) {
                    throw new IOException(file + " is not what was published");
                }
                throw new NoSuchFileException(file);
            }
        };
    }

    private static SourceTexts read(PublishedTexts texts, List<Path> files) {
        try {
            return SourceTexts.read(texts, files);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
