package org.neuralplayground.e2e.harness;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.List;

/// Who opens a page: how large their window is, what they read, light or dark, moving or still.
public record Visitor(int width, int height, String language, boolean dark, boolean still) {
    /// A laptop in English, by day.
    public static final Visitor USUAL = new Visitor(1440, 900, "en-US", false, false);

    public Visitor wide(int newWidth, int newHeight) {
        return new Visitor(newWidth, newHeight, language, dark, still);
    }

    public Visitor reading(String newLanguage) {
        return new Visitor(width, height, newLanguage, dark, still);
    }

    public Visitor inTheDark() {
        return new Visitor(width, height, language, true, still);
    }

    /// Asks pages for reduced motion, so that only what training changes moves.
    public Visitor withoutMotion() {
        return new Visitor(width, height, language, dark, true);
    }

    Browser.NewContextOptions options() {
        return new Browser.NewContextOptions()
                .setViewportSize(width, height)
                .setLocale(language)
                .setColorScheme(dark ? ColorScheme.DARK : ColorScheme.LIGHT)
                .setReducedMotion(still ? ReducedMotion.REDUCE : ReducedMotion.NO_PREFERENCE)
                .setPermissions(List.of("clipboard-read", "clipboard-write"));
    }
}
