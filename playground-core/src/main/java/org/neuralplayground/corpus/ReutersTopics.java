package org.neuralplayground.corpus;

import java.util.List;

/// The topics of Keras' Reuters, named as in Reuters-21578.
final class ReutersTopics {
    /// In the order of the class indices.
    static final List<String> NAMES =
            List.of(
                    "cocoa",
                    "grain",
                    "veg-oil",
                    "earn",
                    "acq",
                    "wheat",
                    "copper",
                    "housing",
                    "money-supply",
                    "coffee",
                    "sugar",
                    "trade",
                    "reserves",
                    "ship",
                    "cotton",
                    "carcass",
                    "crude",
                    "nat-gas",
                    "cpi",
                    "money-fx",
                    "interest",
                    "gnp",
                    "meal-feed",
                    "alum",
                    "oilseed",
                    "gold",
                    "tin",
                    "strategic-metal",
                    "livestock",
                    "retail",
                    "ipi",
                    "iron-steel",
                    "rubber",
                    "heat",
                    "jobs",
                    "lei",
                    "bop",
                    "zinc",
                    "orange",
                    "pet-chem",
                    "dlr",
                    "gas",
                    "silver",
                    "wpi",
                    "hog",
                    "lead");

    private ReutersTopics() {}
}
