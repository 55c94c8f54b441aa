package org.neuralplayground.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.component.page.Viewport;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.theme.aura.Aura;
import org.neuralplayground.cli.CommandLineMain;
import org.neuralplayground.kernel.Kernels;
import org.neuralplayground.runs.TextShelf;
import org.neuralplayground.runs.WarmUp;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/// Starts the server with its pages, runs and streams; with arguments such as `train`, the command
/// line.
@SpringBootApplication(scanBasePackages = "org.neuralplayground")
@Push
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("styles/page.css")
@StyleSheet("styles/panels.css")
@StyleSheet("styles/data.css")
@StyleSheet("styles/output.css")
@StyleSheet("styles/dialogs.css")
@StyleSheet("styles/layouts.css")
@StyleSheet("styles/text.css")
@StyleSheet("styles/text-insight.css")
@Viewport("width=device-width, initial-scale=1")
public class Application implements AppShellConfigurator {

    static void main(String[] arguments) {
        if (CommandLineMain.isCommand(arguments)) {
            System.exit(CommandLineMain.run(arguments));
        }
        TextShelf texts =
                SpringApplication.run(Application.class, arguments).getBean(TextShelf.class);
        LoggerFactory.getLogger(Application.class).info(Kernels.description());
        Thread.ofPlatform().name("warm-up").daemon().start(new WarmUp(texts));
    }

    @Override
    public void configurePage(AppShellSettings settings) {
        settings.addFavIcon("icon", "icon.svg", "any");
        settings.addMetaTag("color-scheme", "light dark");
    }
}
