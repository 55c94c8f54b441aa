package org.neuralplayground.nn;

import java.util.Arrays;
import org.neuralplayground.kernel.Lanes;

/// Loops over all numbers of each channel: a channel has one row of lanes at each place, `places x
/// channels` rows in all. Lanes past the last example never count, and are 0 in what is written.
///
/// What differs from channel to channel is spread over `channels x lanes` floats, and each place is
/// copied to the front of buffers of that size first: only loops over equal indices are vectorised.
/// Sums are taken lane by lane in single precision and over the lanes in double.
final class ChannelRows {
    private final int channels;
    private final int places;
    private int lanes;
    private int examples;
    private final float[] x;
    private final float[] gradient;
    private final float[] laneSums;
    private final float[] centres;
    private final float[] factors;
    private final float[] gradientFactors;
    private final float[] shifts;

    /// @param capacity the most examples that there will be at once
    ChannelRows(int channels, int places, int capacity) {
        this.channels = channels;
        this.places = places;
        int size = channels * Lanes.padded(capacity);
        x = new float[size];
        gradient = new float[size];
        laneSums = new float[size];
        centres = new float[size];
        factors = new float[size];
        gradientFactors = new float[size];
        shifts = new float[size];
    }

    /// Says how many lanes and examples come next.
    void take(Batch batch) {
        lanes = batch.lanes();
        examples = batch.examples();
    }

    /// How many numbers a channel has.
    int count() {
        return places * examples;
    }

    /// In what follows x means `in - centre`.
    void centre(double[] values) {
        spread(values, centres);
    }

    /// `sums = Σ in`, one a channel.
    void sum(float[] in, double[] sums) {
        int length = channels * lanes;
        Arrays.fill(laneSums, 0, length, 0);
        for (int place = 0; place < places; place++) {
            System.arraycopy(in, place * length, x, 0, length);
            add(x, laneSums, length);
        }
        sumLanes(sums);
    }

    /// `sums = Σ x²`, one a channel.
    void sumSquares(float[] in, double[] sums) {
        int length = channels * lanes;
        Arrays.fill(laneSums, 0, length, 0);
        for (int place = 0; place < places; place++) {
            System.arraycopy(in, place * length, x, 0, length);
            addSquares(x, centres, laneSums, length);
        }
        sumLanes(sums);
    }

    /// `sums = Σ x g`, one a channel.
    void sumProducts(float[] in, float[] g, double[] sums) {
        int length = channels * lanes;
        Arrays.fill(laneSums, 0, length, 0);
        for (int place = 0; place < places; place++) {
            System.arraycopy(in, place * length, x, 0, length);
            System.arraycopy(g, place * length, gradient, 0, length);
            addProducts(x, centres, gradient, laneSums, length);
        }
        sumLanes(sums);
    }

    /// `out = factor x + shift`.
    ///
    /// @param out Modified.
    void map(float[] in, double[] factor, double[] shift, float[] out) {
        int length = channels * lanes;
        spread(factor, factors);
        spread(shift, shifts);
        for (int place = 0; place < places; place++) {
            System.arraycopy(in, place * length, x, 0, length);
            map(x, centres, factors, shifts, length);
            System.arraycopy(x, 0, out, place * length, length);
        }
        Lanes.clearPadding(out, places * channels, examples, lanes);
    }

    /// `out = factor x + gradientFactor g + shift`.
    ///
    /// @param out Modified.
    void combine(
            float[] in,
            double[] factor,
            float[] g,
            double[] gradientFactor,
            double[] shift,
            float[] out) {
        int length = channels * lanes;
        spread(factor, factors);
        spread(gradientFactor, gradientFactors);
        spread(shift, shifts);
        for (int place = 0; place < places; place++) {
            System.arraycopy(in, place * length, x, 0, length);
            System.arraycopy(g, place * length, gradient, 0, length);
            map(x, centres, factors, shifts, length);
            addScaled(gradient, gradientFactors, x, length);
            System.arraycopy(x, 0, out, place * length, length);
        }
        Lanes.clearPadding(out, places * channels, examples, lanes);
    }

    private void spread(double[] values, float[] target) {
        for (int channel = 0; channel < channels; channel++) {
            int row = channel * lanes;
            Arrays.fill(target, row, row + lanes, (float) values[channel]);
        }
    }

    private void sumLanes(double[] sums) {
        for (int channel = 0; channel < channels; channel++) {
            double sum = 0;
            for (int example = 0; example < examples; example++) {
                sum += laneSums[channel * lanes + example];
            }
            sums[channel] = sum;
        }
    }

    private static void add(float[] x, float[] sums, int length) {
        for (int n = 0; n < length; n++) {
            sums[n] += x[n];
        }
    }

    private static void addSquares(float[] x, float[] centres, float[] sums, int length) {
        for (int n = 0; n < length; n++) {
            float difference = x[n] - centres[n];
            sums[n] += difference * difference;
        }
    }

    private static void addProducts(
            float[] x, float[] centres, float[] g, float[] sums, int length) {
        for (int n = 0; n < length; n++) {
            sums[n] += (x[n] - centres[n]) * g[n];
        }
    }

    private static void map(
            float[] x, float[] centres, float[] factors, float[] shifts, int length) {
        for (int n = 0; n < length; n++) {
            x[n] = (x[n] - centres[n]) * factors[n] + shifts[n];
        }
    }

    private static void addScaled(float[] g, float[] factors, float[] x, int length) {
        for (int n = 0; n < length; n++) {
            x[n] += g[n] * factors[n];
        }
    }
}
