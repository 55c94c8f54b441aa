package org.neuralplayground.ui.error;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/// Mends a query that the container would answer with a bare error 400, so that the page opens and
/// names what is wrong in the link: a `%` that begins no escape stands for itself, and bytes that
/// are no UTF-8 become the replacement character U+FFFD.
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
final class MalformedQueryFilter extends OncePerRequestFilter {
    private static final Pattern LONE_PERCENT = Pattern.compile("%(?![0-9A-Fa-f]{2})");
    private static final Pattern ESCAPED_BYTES = Pattern.compile("(%[89A-Fa-f][0-9A-Fa-f])+");
    private static final String REPLACEMENT = "%EF%BF%BD";

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String query = request.getQueryString();
        String mended = query == null ? null : mend(query);
        if (mended == null || mended.equals(query)) {
            chain.doFilter(request, response);
        } else {
            response.sendRedirect("?" + mended);
        }
    }

    private static String mend(String query) {
        String escaped = LONE_PERCENT.matcher(query).replaceAll("%25");
        return isUtf8(escaped) ? escaped : ESCAPED_BYTES.matcher(escaped).replaceAll(REPLACEMENT);
    }

    private static boolean isUtf8(String escaped) {
        byte[] bytes =
                URLDecoder.decode(escaped, StandardCharsets.ISO_8859_1)
                        .getBytes(StandardCharsets.ISO_8859_1);
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException _) {
            return false;
        }
    }
}
