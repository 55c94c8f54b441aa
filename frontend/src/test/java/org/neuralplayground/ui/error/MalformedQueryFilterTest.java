package org.neuralplayground.ui.error;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

@DisplayName("A query")
class MalformedQueryFilterTest {

    @ParameterizedTest
    @ValueSource(strings = {"v=1&inputs=x,y", "dataSeed=%EC%94%A8", "a=100%25", ""})
    @DisplayName("that can be read goes on untouched")
    void sound(String query) throws Exception {
        MockFilterChain chain = new MockFilterChain();

        MockHttpServletResponse response = filtered(query, chain);

        assertThat(response.getRedirectedUrl()).isNull();
        assertThat(chain.getRequest()).isNotNull();
    }

    @ParameterizedTest
    @CsvSource({
        "rate=%zz, ?rate=%25zz",
        "rate=1%, ?rate=1%25",
        "dataSeed=%ff%fe, ?dataSeed=%EF%BF%BD",
        "dataSeed=%ff&a=%, ?dataSeed=%EF%BF%BD&a=%25"
    })
    @DisplayName("that the container refuses is mended and opened again")
    void mended(String query, String address) throws Exception {
        MockFilterChain chain = new MockFilterChain();

        assertThat(filtered(query, chain).getRedirectedUrl()).isEqualTo(address);
        assertThat(chain.getRequest()).isNull();
    }

    @Test
    @DisplayName("that was mended is not mended again")
    void once() throws Exception {
        assertThat(filtered("a=%25&b=%EF%BF%BD", new MockFilterChain()).getRedirectedUrl())
                .isNull();
    }

    private static MockHttpServletResponse filtered(String query, MockFilterChain chain)
            throws Exception {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", "/");
        request.setQueryString(query);
        MockHttpServletResponse response = new MockHttpServletResponse();
        new MalformedQueryFilter().doFilter(request, response, chain);
        return response;
    }
}
