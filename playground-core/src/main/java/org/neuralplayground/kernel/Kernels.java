package org.neuralplayground.kernel;

/// Which kernel a network gets.
public final class Kernels {
    private static final Kernel FASTEST = new PlainKernel();

    /// The fastest kernel that this machine and its flags allow.
    public static Kernel fastest() {
        return FASTEST;
    }

    private Kernels() {}
}
