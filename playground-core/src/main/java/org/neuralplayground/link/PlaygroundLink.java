package org.neuralplayground.link;

import java.util.List;
import org.neuralplayground.spec.DataSpec;
import org.neuralplayground.spec.Limits;
import org.neuralplayground.spec.NetworkSpec;
import org.neuralplayground.spec.PlaygroundSpec;
import org.neuralplayground.spec.SpecException;
import org.neuralplayground.spec.TrainingSpec;
import org.neuralplayground.spec.ViewSpec;

/// Our own links: the whole playground in the query of an address, in words that a person can read
/// and change, such as `v=1&data=circle&examples=500&…&layers=4-tanh,2-tanh&…&rate=0.03`.
///
/// What is read back equals what was written, and what is written for what was read is always the
/// same text. The full list of keys stands in `docs/links.md`.
public final class PlaygroundLink {
    /// The query that stands for a playground, without `?`.
    ///
    /// @throws SpecException where it is longer than [Limits#MAX_LINK_LENGTH], which only own
    ///   points can bring about
    public static String encode(PlaygroundSpec spec) {
        return LinkForm.requireShort(query(spec));
    }

    /// The whole address of a playground.
    ///
    /// @param page the address of the page, without a query: `http://localhost:8080/`
    /// @throws SpecException where the address is longer than [Limits#MAX_LINK_LENGTH]
    public static String address(String page, PlaygroundSpec spec) {
        return LinkForm.requireShort(page + "?" + query(spec));
    }

    /// Reads a query, with or without its `?`. A key that is missing stands for the default's
    /// value, one that is not ours is passed over. Where anything is wrong with the others, the
    /// playground is the default, and every mistake is named. Never throws.
    public static Decoded decode(String query) {
        if (query.length() > Limits.MAX_LINK_LENGTH) {
            return Decoded.refused(LinkForm.tooLong(query));
        }
        Refusals refusals = new Refusals();
        QueryReader reader = new QueryReader(query, Key::isOfPlane, refusals);
        LinkForm.requireVersion(reader);
        DataSpec data = DataPart.read(reader);
        NetworkSpec network = NetworkPart.read(reader);
        TrainingSpec training = TrainingPart.read(reader, data.source());
        ViewSpec view = ViewPart.read(reader);
        if (!refusals.isEmpty()) {
            return Decoded.refused(refusals.violations());
        }
        try {
            return new Decoded(new PlaygroundSpec(data, network, training, view), List.of());
        } catch (SpecException partsDoNotFit) {
            return Decoded.refused(partsDoNotFit.violation());
        }
    }

    private static String query(PlaygroundSpec spec) {
        QueryWriter query = new QueryWriter().add(Key.VERSION, LinkForm.VERSION);
        DataPart.write(spec.data(), query);
        NetworkPart.write(spec.network(), query);
        TrainingPart.write(spec.training(), query);
        ViewPart.write(spec.view(), query);
        return query.toString();
    }

    private PlaygroundLink() {}
}
