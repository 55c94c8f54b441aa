package org.neuralplayground.text;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.ko.POS;

/// Nori's tags in groups, and which of them go.
final class KoreanTags {
    /// What has no meaning of its own. Nori's default goes further: it leaves out adverbs,
    /// determiners, interjections and prefixes too, and with them 안, 못, 너무 and 비-, by which
    /// opinions are told apart. Of symbols, the tokenizer gives pictures alone.
    static final Set<POS.Tag> STOPS =
            tags(
                    EnumSet.of(
                            PartOfSpeech.PARTICLE,
                            PartOfSpeech.ENDING,
                            PartOfSpeech.COPULA,
                            PartOfSpeech.SUFFIX));

    /// All but nouns and foreign words: 것, 나 and 하나 are nouns in grammar alone, and what the
    /// dictionary does not know may be anything.
    static final Set<POS.Tag> NO_NOUNS =
            tags(EnumSet.complementOf(EnumSet.of(PartOfSpeech.NOUN, PartOfSpeech.FOREIGN)));

    private KoreanTags() {}

    static PartOfSpeech partOf(POS.Tag tag) {
        return switch (tag) {
            case NNG, NNP -> PartOfSpeech.NOUN;
            case NNB, NNBC -> PartOfSpeech.DEPENDENT_NOUN;
            case NP -> PartOfSpeech.PRONOUN;
            case NR, SN -> PartOfSpeech.NUMBER;
            case VV, VX, VSV -> PartOfSpeech.VERB;
            case VA -> PartOfSpeech.ADJECTIVE;
            case VCN -> PartOfSpeech.NEGATION;
            case VCP -> PartOfSpeech.COPULA;
            case MAG, MAJ -> PartOfSpeech.ADVERB;
            case MM -> PartOfSpeech.DETERMINER;
            case IC -> PartOfSpeech.INTERJECTION;
            case JKS, JKC, JKG, JKO, JKB, JKV, JKQ, JX, JC -> PartOfSpeech.PARTICLE;
            case EP, EF, EC, ETN, ETM -> PartOfSpeech.ENDING;
            case XPN -> PartOfSpeech.PREFIX;
            case XSN, XSA, XSV -> PartOfSpeech.SUFFIX;
            case XR -> PartOfSpeech.ROOT;
            case SL, SH -> PartOfSpeech.FOREIGN;
            case SF, SP, SSC, SSO, SC, SY, SE -> PartOfSpeech.SYMBOL;
            case UNKNOWN, UNA, NA -> PartOfSpeech.UNKNOWN;
        };
    }

    private static Set<POS.Tag> tags(Set<PartOfSpeech> parts) {
        return Collections.unmodifiableSet(
                Arrays.stream(POS.Tag.values())
                        .filter(tag -> parts.contains(partOf(tag)))
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(POS.Tag.class))));
    }
}
