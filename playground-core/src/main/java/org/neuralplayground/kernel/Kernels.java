package org.neuralplayground.kernel;

import java.util.Optional;

/// Which kernel a network gets: the one on vector registers where the Java machine was started with
/// the module that it needs, the one in plain loops otherwise. Chosen once.
public final class Kernels {

    /// What adds the module to a Java machine.
    public static final String FLAG = "--add-modules jdk.incubator.vector";

    private static final String MODULE = "jdk.incubator.vector";
    private static final Kernel PLAIN = new PlainKernel();
    private static final Optional<Kernel> VECTOR =
            ModuleLayer.boot().findModule(MODULE).map(_ -> new VectorKernel());

    /// The fastest kernel that this machine and its flags allow.
    public static Kernel fastest() {
        return VECTOR.orElse(PLAIN);
    }

    /// The kernel in plain loops, which is always there.
    public static Kernel plain() {
        return PLAIN;
    }

    /// The kernel on vector registers, where there is one.
    public static Optional<Kernel> vector() {
        return VECTOR;
    }

    /// What was chosen and why, as a line for a log.
    public static String description() {
        return VECTOR.isPresent()
                ? "The engine uses vector registers of %d bits.".formatted(VectorKernel.bits())
                : "The engine runs in plain loops, several times slower than it could: start Java"
                        + " with "
                        + FLAG
                        + ".";
    }

    private Kernels() {}
}
