package org.neuralplayground.ui.page;

/// The playgrounds by what they train on, a page each.
public enum PlaygroundKind {
    /// Points in the plane.
    POINTS("."),
    /// Texts.
    TEXT("text");

    private final String address;

    PlaygroundKind(String address) {
        this.address = address;
    }

    /// Where the page is, relative to the product's own address.
    public String address() {
        return address;
    }
}
