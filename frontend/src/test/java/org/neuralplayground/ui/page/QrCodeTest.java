package org.neuralplayground.ui.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.util.Arrays;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.neuralplayground.link.PlaygroundLink;
import org.neuralplayground.spec.PlaygroundSpec;

@DisplayName("The QR code of a link")
class QrCodeTest {
    private static final int PIXELS_A_MODULE = 4;

    @Test
    @DisplayName("reads back as that link")
    void readsBack() throws Exception {
        String link = PlaygroundLink.address("http://localhost:8080/", PlaygroundSpec.DEFAULT);

        String svg = QrCode.svg(link).orElseThrow();

        assertThat(new QRCodeReader().decode(painted(svg)).getText()).isEqualTo(link);
    }

    @Test
    @DisplayName("is not there for a link that no QR code holds")
    void tooLong() {
        assertThat(QrCode.svg("x".repeat(3_000))).isEmpty();
    }

    /// The picture that a browser paints: a dark square at each `M x y`.
    private static BinaryBitmap painted(String svg) {
        int modules =
                Pattern.compile("viewBox=\"0 0 (\\d+) ")
                        .matcher(svg)
                        .results()
                        .mapToInt(QrCodeTest::first)
                        .findFirst()
                        .orElseThrow();
        int side = modules * PIXELS_A_MODULE;
        int[] pixels = new int[side * side];
        Arrays.fill(pixels, 0xffffff);
        Pattern.compile("M(\\d+) (\\d+)")
                .matcher(svg)
                .results()
                .forEach(square ->
                        paint(pixels, side, first(square), Integer.parseInt(square.group(2))));
        return new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(side, side, pixels)));
    }

    private static void paint(int[] pixels, int side, int moduleX, int moduleY) {
        for (int y = moduleY * PIXELS_A_MODULE; y < (moduleY + 1) * PIXELS_A_MODULE; y++) {
            int row = y * side + moduleX * PIXELS_A_MODULE;
            Arrays.fill(pixels, row, row + PIXELS_A_MODULE, 0);
        }
    }

    private static int first(MatchResult match) {
        return Integer.parseInt(match.group(1));
    }
}
