package org.neuralplayground.ui.page;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import java.util.Map;
import java.util.Optional;

/// An address as a QR code, for a phone to take off a projected page.
final class QrCode {
    /// The light margin that readers need, in modules (ISO/IEC 18004: four).
    private static final int QUIET_ZONE = 4;

    /// The code as an SVG, one unit a module; none where the text is longer than a QR code holds.
    static Optional<String> svg(String text) {
        try {
            BitMatrix modules =
                    new QRCodeWriter()
                            .encode(
                                    text,
                                    BarcodeFormat.QR_CODE,
                                    0,
                                    0,
                                    Map.of(EncodeHintType.MARGIN, QUIET_ZONE));
            return Optional.of(draw(modules));
        } catch (WriterException tooLong) {
            return Optional.empty();
        }
    }

    private static String draw(BitMatrix modules) {
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < modules.getHeight(); y++) {
            for (int x = 0; x < modules.getWidth(); x++) {
                if (modules.get(x, y)) {
                    path.append('M').append(x).append(' ').append(y).append("h1v1h-1z");
                }
            }
        }
        return """
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" shape-rendering="crispEdges">\
        <rect width="100%%" height="100%%" fill="#fff"/><path d="%s"/></svg>\
        """
                .formatted(modules.getWidth(), modules.getHeight(), path);
    }

    private QrCode() {}
}
