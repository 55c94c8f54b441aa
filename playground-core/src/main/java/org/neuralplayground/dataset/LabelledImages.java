package org.neuralplayground.dataset;

/// Pictures and what each shows.
///
/// @param labels as many as pictures
public record LabelledImages(ByteImages images, ByteLabels labels) {
    /// One label for each picture.
    ///
    /// @throws IllegalArgumentException where the counts differ
    public LabelledImages {
        if (images.count() != labels.count()) {
            throw new IllegalArgumentException(
                    "each image must have one label, had %d images and %d labels"
                            .formatted(images.count(), labels.count()));
        }
    }

    public int count() {
        return images.count();
    }

    /// Some pictures with their labels, in the selection's order.
    public LabelledImages select(RowSelection selection) {
        return new LabelledImages(images.select(selection), labels.select(selection));
    }
}
