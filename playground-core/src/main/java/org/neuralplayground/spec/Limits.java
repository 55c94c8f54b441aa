package org.neuralplayground.spec;

/// Every limit of a playground, each with its reason. Whatever comes from outside is held against
/// these once, when it becomes a spec; nothing behind the spec checks again.
public final class Limits {
    /// A drawing with more columns is no longer readable at 1024 px.
    public static final int MAX_HIDDEN_LAYERS = 8;

    /// 8 x 32 unit maps are what a page can still draw twenty times a second.
    public static final int MAX_UNITS = 32;

    /// Fewer examples than this leave nothing to split into training and test.
    public static final int MIN_EXAMPLES = 4;

    /// A pass over more examples no longer fits into a slice that lets a pause answer at once.
    public static final int MAX_EXAMPLES = 10_000;

    /// The classes of a playground: as many as a palette that colour-blind people can tell apart.
    public static final int MAX_CLASSES = 6;

    /// Two is the fewest there is to tell apart.
    public static final int MIN_CLASSES = 2;

    /// Noise in percent; at 100 a point moves by up to the whole half-width of the data.
    public static final double MAX_NOISE = 100;

    /// The training share in percent: one example at least stays on either side (see the split).
    public static final int MIN_TRAIN_SHARE = 10;

    /// See [#MIN_TRAIN_SHARE].
    public static final int MAX_TRAIN_SHARE = 90;

    /// The largest learning rate: ten times the largest of the menu, where everything diverges.
    public static final double MAX_LEARNING_RATE = 100;

    /// The largest rate of regularisation, for the same reason.
    public static final double MAX_REGULARIZATION_RATE = 100;

    /// Half the side of the plane: inputs and own points lie in [-6, 6] x [-6, 6].
    public static final double PLANE = 6;

    /// The largest weight or bias that can be typed in: past it every activation is flat or
    /// infinite.
    public static final double MAX_WEIGHT = 1_000;

    /// A seed is a word that can be read aloud in a class room.
    public static final int MAX_SEED_LENGTH = 64;

    /// Browsers, proxies and QR codes give up on longer addresses.
    public static final int MAX_LINK_LENGTH = 8_000;

    private Limits() {}
}
