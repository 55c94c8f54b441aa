package org.neuralplayground.datasets;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import org.neuralplayground.corpus.PublishedTexts;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The library with the properties `playground.data-dir`, `playground.download-dir`,
/// `playground.downloads` and `playground.download-mirror`. A property without a value is as none.
@Configuration(proxyBeanMethods = false)
class DataConfiguration {

    @Bean
    DataLibrary dataLibrary(
            @Value("${playground.data-dir:}") String localFolder,
            @Value(
                            "${playground.download-dir:${XDG_CACHE_HOME:${user.home}/.cache}/neural-playground}")
                    String downloadFolder,
            @Value("${playground.downloads:on}") boolean downloads,
            @Value("${playground.download-mirror:}") String mirror) {
        return new DataLibrary(
                new DataSettings(
                        Optional.of(localFolder).filter(value -> !value.isBlank()).map(Path::of),
                        Path.of(downloadFolder),
                        downloads,
                        Optional.of(mirror).filter(value -> !value.isBlank()).map(URI::create),
                        DownloadTimes.DEFAULT),
                PublishedTexts::files);
    }
}
