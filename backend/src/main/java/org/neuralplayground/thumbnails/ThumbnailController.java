package org.neuralplayground.thumbnails;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.DigestUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/// `/thumbnails/{set}.svg`. All are drawn once, at the start: some twenty of 15 kB each.
@RestController
class ThumbnailController {
    private static final MediaType SVG = new MediaType("image", "svg+xml", StandardCharsets.UTF_8);
    private static final CacheControl CACHE = CacheControl.maxAge(Duration.ofDays(7)).cachePublic();

    private record Drawing(String svg, String eTag) {
        static Drawing of(String svg) {
            String digest = DigestUtils.md5DigestAsHex(svg.getBytes(StandardCharsets.UTF_8));
            return new Drawing(svg, '"' + digest + '"');
        }
    }

    private final Map<String, Drawing> drawings =
            ThumbnailNames.all().entrySet().stream()
                    .collect(
                            Collectors.toUnmodifiableMap(
                                    Map.Entry::getKey,
                                    entry -> Drawing.of(Thumbnail.svg(entry.getValue()))));

    @GetMapping("/thumbnails/{set}.svg")
    ResponseEntity<String> thumbnail(@PathVariable String set) {
        return Optional.ofNullable(drawings.get(set))
                .map(ThumbnailController::found)
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    /// Spring answers 304 by itself where the browser has that tag already.
    private static ResponseEntity<String> found(Drawing drawing) {
        return ResponseEntity.ok()
                .contentType(SVG)
                .cacheControl(CACHE)
                .eTag(drawing.eTag())
                .body(drawing.svg());
    }
}
