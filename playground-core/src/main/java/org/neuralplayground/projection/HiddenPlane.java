package org.neuralplayground.projection;

import java.util.Optional;
import org.neuralplayground.dataset.Table;
import org.neuralplayground.inspect.Activations;
import org.neuralplayground.nn.Network;

/// Examples as points in the plane along which a network's last hidden layer spreads them most, on
/// the map of what the output decides there. See [DecisionPlane] for what the picture means.
///
/// ```
/// Activations hidden = Activations.of(network, DecisionPlane.hiddenLayer(network), texts);
/// HiddenPlane frame = HiddenPlane.of(network, hidden, Optional.of(before.axes()), 100, 100);
/// ```
///
/// @param axes the plane
/// @param points examples x 2
/// @param cells the map, which holds all points
/// @param agreement for which part of the examples the map decides, where their point lies, as the
///   network does: how far the picture can be trusted; of a network that predicts numbers, of no
///   meaning
public record HiddenPlane(
        PrincipalComponents axes, Table points, DecisionPlane cells, double agreement) {

    /// Draws the plane anew.
    ///
    /// @param network Not modified.
    /// @param hidden what [DecisionPlane#hiddenLayer] gives for the examples, at least one
    /// @param before the axes of the frame before, to which these are aligned where they are of as
    ///   many features
    /// @param rows at least 2
    /// @param columns at least 2
    /// @throws IllegalArgumentException where the activations are of another layer or not finite,
    ///   there is no example, or the network has no such layer
    public static HiddenPlane of(
            Network network,
            Activations hidden,
            Optional<PrincipalComponents> before,
            int rows,
            int columns) {
        int layer = DecisionPlane.hiddenLayer(network);
        if (hidden.layer() != layer) {
            throw new IllegalArgumentException(
                    "activations must be of layer %d, were of layer %d"
                            .formatted(layer + 1, hidden.layer() + 1));
        }
        PrincipalComponents main = PrincipalComponents.of(hidden.values(), 2);
        PrincipalComponents axes =
                before.filter(other -> other.count() == 2 && other.features() == main.features())
                        .map(main::alignedTo)
                        .orElse(main);
        Table points = axes.project(hidden.values());
        PlaneWindow window = PlaneWindow.around(points);
        DecisionPlane cells = DecisionPlane.of(network, axes, window, rows, columns);
        double agreement = Agreement.between(network, axes, points, hidden.values());
        return new HiddenPlane(axes, points, cells, agreement);
    }
}
