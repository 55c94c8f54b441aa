package org.neuralplayground.link;

import java.util.List;
import org.neuralplayground.spec.Limits;
import org.neuralplayground.spec.SpecException;
import org.neuralplayground.text.TextSpec;
import org.neuralplayground.textplayground.TextNetworkSpec;
import org.neuralplayground.textplayground.TextPlaygroundSpec;
import org.neuralplayground.textplayground.TextTrainingSpec;

/// Links of text playgrounds: all but a person's own texts in the query of an address, such as
/// `v=1&texts=film-reviews-en&cleaning=html,lowerCase,punctuation&…&reading=bag&layers=16-relu&…`.
///
/// What is read back equals what was written, own texts aside, and what is written for what was
/// read is always the same text. The full list of keys stands in `docs/links.md`.
public final class TextLink {
    /// The last part of a text playground's path.
    private static final String PAGE = "/text";

    /// The query that stands for a playground, without `?`.
    ///
    /// @throws SpecException where it is longer than [Limits#MAX_LINK_LENGTH], which only words of
    ///   one's own can bring about
    public static String encode(TextPlaygroundSpec spec) {
        return LinkForm.requireShort(query(spec));
    }

    /// The whole address of a playground.
    ///
    /// @param page the address of the page, without a query: `http://localhost:8080/text`
    /// @throws SpecException where the address is longer than [Limits#MAX_LINK_LENGTH]
    public static String address(String page, TextPlaygroundSpec spec) {
        return LinkForm.requireShort(page + "?" + query(spec));
    }

    /// Reads a query, with or without its `?`. A key that is missing stands for the value that the
    /// link's texts start with, one that is not ours is passed over. Where anything is wrong with
    /// the others, the playground is the default, and every mistake is named. Never throws.
    ///
    /// For own texts, the film reviews in the link's language stand in, with how many of them
    /// validate and test, and with everything else as the link says.
    public static DecodedText decode(String query) {
        if (query.length() > Limits.MAX_LINK_LENGTH) {
            return DecodedText.refused(List.of(LinkForm.tooLong(query)));
        }
        Refusals refusals = new Refusals();
        QueryReader reader = new QueryReader(query, Key::isOfText, refusals);
        LinkForm.requireVersion(reader);
        boolean own = TextSourcePart.namesOwn(reader);
        TextPlaygroundSpec start = TextPlaygroundSpec.startingWith(TextSourcePart.read(reader));
        TextSpec text = PipelinePart.read(reader, start.text());
        TextNetworkSpec network = TextNetworkPart.read(reader, start.network());
        TextTrainingSpec training = TextTrainingPart.read(reader, start.training());
        if (own) {
            training =
                    training.withValidation(start.training().validation())
                            .withTestShare(start.training().testShare());
        }
        if (!refusals.isEmpty()) {
            return DecodedText.refused(refusals.violations());
        }
        try {
            return new DecodedText(
                    new TextPlaygroundSpec(start.source(), text, network, training),
                    List.of(),
                    own);
        } catch (SpecException partsDoNotFit) {
            return DecodedText.refused(List.of(partsDoNotFit.violation()));
        }
    }

    /// Reads a link as people paste it: an address, or its query. Never throws.
    public static DecodedText parse(String pasted) {
        return pasted.length() > Limits.MAX_LINK_LENGTH
                ? DecodedText.refused(List.of(LinkForm.tooLong(pasted)))
                : decode(PastedLink.query(pasted.strip()));
    }

    /// Whether what was pasted is a link of a text playground rather than of another: an address
    /// whose path ends in `/text`, or a key that only links of texts have. Never throws.
    public static boolean recognizes(String pasted) {
        if (pasted.length() > Limits.MAX_LINK_LENGTH) {
            return false;
        }
        String link = pasted.strip();
        String path = link.split("[?#]", 2)[0];
        return (PastedLink.isAddress(path) && path.endsWith(PAGE))
                || PastedLink.names(PastedLink.query(link)).anyMatch(TextLink::isOfTextAlone);
    }

    private static boolean isOfTextAlone(String name) {
        return Key.of(name).filter(key -> !key.isOfPlane()).isPresent();
    }

    private static String query(TextPlaygroundSpec spec) {
        QueryWriter query = new QueryWriter().add(Key.VERSION, LinkForm.VERSION);
        TextSourcePart.write(spec.source(), query);
        PipelinePart.write(spec.text(), query);
        TextNetworkPart.write(spec.network(), query);
        TextTrainingPart.write(spec.training(), query);
        return query.toString();
    }

    private TextLink() {}
}
