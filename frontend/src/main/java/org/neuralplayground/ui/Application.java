package org.neuralplayground.ui;

import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Push;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/// Starts the server: the pages, the runs and the streams.
@SpringBootApplication(scanBasePackages = "org.neuralplayground")
@Push
public class Application implements AppShellConfigurator {

    static void main(String[] arguments) {
        SpringApplication.run(Application.class, arguments);
    }
}
