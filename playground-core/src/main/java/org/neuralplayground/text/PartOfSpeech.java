package org.neuralplayground.text;

/// What a Korean morpheme is: the tags of the Sejong corpus, which Nori uses, in groups.
public enum PartOfSpeech {
    /// Common and proper nouns (NNG, NNP), and words of one's own.
    NOUN,
    /// Nouns that cannot stand alone, such as 것, and units of counting (NNB, NNBC).
    DEPENDENT_NOUN,
    /// NP.
    PRONOUN,
    /// Number words and digits (NR, SN).
    NUMBER,
    /// Verbs and auxiliary verbs (VV, VX).
    VERB,
    /// VA.
    ADJECTIVE,
    /// 아니 (VCN).
    NEGATION,
    /// 이, "to be" (VCP).
    COPULA,
    /// MAG, MAJ.
    ADVERB,
    /// MM.
    DETERMINER,
    /// IC.
    INTERJECTION,
    /// JKS, JKC, JKG, JKO, JKB, JKV, JKQ, JX, JC.
    PARTICLE,
    /// EP, EF, EC, ETN, ETM.
    ENDING,
    /// XPN.
    PREFIX,
    /// XSN, XSA, XSV.
    SUFFIX,
    /// What takes 하다 to become an adjective or verb (XR).
    ROOT,
    /// Latin letters and Chinese characters (SL, SH).
    FOREIGN,
    /// Pictures; marks and blanks are no tokens (SF, SP, SSC, SSO, SC, SY, SE).
    SYMBOL,
    /// What the dictionary does not know.
    UNKNOWN
}
