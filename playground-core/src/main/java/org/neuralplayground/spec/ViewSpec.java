package org.neuralplayground.spec;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/// What the page shows, none of which changes a number.
///
/// @param showTestData whether the plot shows the test examples too
/// @param discretize whether the plot shows the decision instead of the output
/// @param hiddenControls the controls that the page leaves out
/// @param hiddenInputs the inputs that the page leaves out; none of them may be in use
/// @param hideText whether the page leaves out its title and explanations
public record ViewSpec(
        boolean showTestData,
        boolean discretize,
        Set<Control> hiddenControls,
        Set<InputFeature> hiddenInputs,
        boolean hideText) {

    /// Everything shown, test data and decisions off.
    public static final ViewSpec DEFAULT = new ViewSpec(false, false, Set.of(), Set.of(), false);

    public ViewSpec {
        EnumSet<Control> controls = EnumSet.noneOf(Control.class);
        controls.addAll(hiddenControls);
        hiddenControls = Collections.unmodifiableSet(controls);
        EnumSet<InputFeature> inputs = EnumSet.noneOf(InputFeature.class);
        inputs.addAll(hiddenInputs);
        hiddenInputs = Collections.unmodifiableSet(inputs);
    }

    public boolean shows(Control control) {
        return !hiddenControls.contains(control);
    }

    public ViewSpec withShowTestData(boolean show) {
        return new ViewSpec(show, discretize, hiddenControls, hiddenInputs, hideText);
    }

    public ViewSpec withDiscretize(boolean newDiscretize) {
        return new ViewSpec(showTestData, newDiscretize, hiddenControls, hiddenInputs, hideText);
    }

    public ViewSpec withHiddenControls(Set<Control> controls) {
        return new ViewSpec(showTestData, discretize, controls, hiddenInputs, hideText);
    }

    public ViewSpec withHideText(boolean hide) {
        return new ViewSpec(showTestData, discretize, hiddenControls, hiddenInputs, hide);
    }
}
