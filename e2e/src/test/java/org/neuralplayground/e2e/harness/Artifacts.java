package org.neuralplayground.e2e.harness;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// The files that a run of the journeys leaves behind, under `target`.
public final class Artifacts {
    private static final Path TARGET = Path.of("target");

    /// Keeps a picture of what the page shows now, at `target/screenshots/NAME.png`.
    public static void screenshot(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(file("screenshots/" + name + ".png")));
    }

    /// Keeps a picture of the whole page, however long.
    public static void screenshotOfAll(Page page, String name) {
        page.screenshot(
                new Page.ScreenshotOptions()
                        .setFullPage(true)
                        .setPath(file("screenshots/" + name + ".png")));
    }

    static Path file(String name) {
        Path file = TARGET.resolve(name);
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
        } catch (IOException unwritable) {
            throw new IllegalStateException(file + " must be writable", unwritable);
        }
        return file;
    }

    private Artifacts() {}
}
