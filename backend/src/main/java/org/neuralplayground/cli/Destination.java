package org.neuralplayground.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/// Where the bytes of a command go.
sealed interface Destination {

    /// Something that writes itself.
    @FunctionalInterface
    interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    /// Whether writing may be tried, before much is computed.
    ///
    /// @throws UnwritableException where it may not
    void check() throws UnwritableException;

    /// Writes all of it.
    ///
    /// @throws UnwritableException where that failed
    void write(Content content) throws UnwritableException;

    /// The process' standard output, which stays open.
    record Stream(OutputStream out) implements Destination {
        @Override
        public void check() {}

        @Override
        public void write(Content content) throws UnwritableException {
            try {
                content.writeTo(out);
                out.flush();
            } catch (IOException e) {
                throw UnwritableException.of(this, e);
            }
        }

        @Override
        public String toString() {
            return "standard output";
        }
    }

    /// A file.
    ///
    /// @param overwrites whether it may be there already
    record File(Path path, boolean overwrites) implements Destination {
        @Override
        public void check() throws UnwritableException {
            if (!overwrites && Files.exists(path)) {
                throw UnwritableException.exists(this);
            }
            if (Files.isDirectory(path)) {
                throw new UnwritableException(this + " must be a file, was a directory");
            }
            Path directory = path.toAbsolutePath().getParent();
            if (directory != null && !Files.isDirectory(directory)) {
                throw new UnwritableException(
                        this + " must be in a directory that exists, was in " + directory);
            }
        }

        @Override
        public void write(Content content) throws UnwritableException {
            try (OutputStream out = Files.newOutputStream(path, options())) {
                content.writeTo(out);
            } catch (FileAlreadyExistsException e) {
                throw UnwritableException.exists(this);
            } catch (IOException e) {
                throw UnwritableException.of(this, e);
            }
        }

        private OpenOption[] options() {
            return overwrites
                    ? new OpenOption[] {
                        StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING
                    }
                    : new OpenOption[] {StandardOpenOption.CREATE_NEW};
        }

        @Override
        public String toString() {
            return path.toString();
        }
    }
}
