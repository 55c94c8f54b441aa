package org.neuralplayground.e2e.harness;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Set;

/// Holds a page against axe's rules. Vaadin's bar needs no exception: it lies in a closed shadow
/// tree.
public final class Accessibility {
    private static final Set<String> SEVERE = Set.of("serious", "critical");

    /// Requires that axe finds nothing serious or critical in what the page shows now.
    public static void require(Page page, String state) {
        List<String> violations =
                new AxeBuilder(page)
                        .analyze().getViolations().stream()
                                .filter(rule -> SEVERE.contains(rule.getImpact()))
                                .flatMap(rule ->
                                        rule.getNodes().stream()
                                                .filter(node -> !isVaadinsOwn(rule, node))
                                                .map(node -> sentence(rule, node)))
                                .toList();
        assertThat(violations).as("what axe finds in %s", state).isEmpty();
    }

    /// Vaadin's tabs hold, in their own shadow tree, a scroller with a tabindex between the list
    /// and its tabs (25.2.3); nothing in this project can change it.
    private static boolean isVaadinsOwn(Rule rule, CheckedNode node) {
        return rule.getId().equals("aria-required-children")
                && node.getHtml().startsWith("<vaadin-tabs ");
    }

    private static String sentence(Rule rule, CheckedNode node) {
        return rule.getId()
                + " ("
                + rule.getImpact()
                + ") "
                + node.getTarget()
                + " "
                + node.getHtml()
                + " "
                + node.getFailureSummary();
    }

    private Accessibility() {}
}
