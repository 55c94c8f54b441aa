package org.neuralplayground.nn;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.ejml.data.FMatrixRMaj;
import org.jspecify.annotations.Nullable;

/// All numbers that a network learns, in one row of floats, layer by layer, so that an optimizer, a
/// copy or a check is one loop. A [Parameter] is a part of it.
///
/// Beside the values stand the gradients of the last update, and which values are frozen.
public final class Parameters {
    private final List<Parameter> parts = new ArrayList<>();
    private FMatrixRMaj values = new FMatrixRMaj(1, 0);
    private FMatrixRMaj meanGradient = new FMatrixRMaj(1, 0);

    /// Where true a value is not to change; null while none is.
    private boolean @Nullable [] frozen;

    Parameters() {}

    /// Adds a part of `rows x columns` zeros.
    Parameter add(String name, Parameter.Role role, int rows, int columns) {
        Parameter part = new Parameter(this, name, role, values.numCols, rows, columns);
        int size = Math.addExact(values.numCols, Math.multiplyExact(rows, columns));
        values = new FMatrixRMaj(1, size, true, Arrays.copyOf(values.data, size));
        meanGradient = new FMatrixRMaj(1, size);
        parts.add(part);
        return part;
    }

    /// How many numbers there are.
    public int size() {
        return values.numCols;
    }

    /// All values. Shared, not a copy.
    public float[] values() {
        return values.data;
    }

    /// The mean gradient over the examples of the last update, without penalty; 0 before the first.
    /// Shared, not a copy.
    public float[] meanGradient() {
        return meanGradient.data;
    }

    /// The parts, layer by layer, in the order of their offsets.
    public List<Parameter> parts() {
        return Collections.unmodifiableList(parts);
    }

    /// The parts that training changes.
    public Stream<Parameter> trained() {
        return parts.stream().filter(part -> part.role() != Parameter.Role.STATISTIC);
    }

    /// Keeps training from changing a value.
    public void freeze(int index) {
        if (frozen == null) {
            frozen = new boolean[size()];
        }
        frozen[index] = true;
    }

    /// Lets training change a value again.
    public void thaw(int index) {
        if (frozen != null) {
            frozen[index] = false;
        }
    }

    public boolean isFrozen(int index) {
        return frozen != null && frozen[index];
    }

    /// Whether a value was ever frozen.
    public boolean anyFrozen() {
        return frozen != null;
    }
}
