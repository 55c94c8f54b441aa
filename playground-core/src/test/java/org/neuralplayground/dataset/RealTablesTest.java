package org.neuralplayground.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.neuralplayground.fit.Split;
import org.neuralplayground.fit.StandardScaler;
import org.neuralplayground.random.MersenneTwister;

/// Expected numbers from NumPy 2.4.6 on the same files, in double precision.
@DisplayName("Boston, Iris, Wine and Digits are what they are known to be")
class RealTablesTest {
    @Test
    void bostonIsTheSameFromTextAndFromKeras() throws IOException {
        Table text =
                CsvReader.read(SharedData.file("boston_housing.data"), CsvFormat.BLANKS).numbers();
        assertThat(text.rows()).isEqualTo(506);
        assertThat(text.columns()).isEqualTo(14);
        assertThat(sum(text)).isCloseTo(472348.15522, within(1e-2));
        try (NpzFile file = NpzFile.open(SharedData.file("boston_housing.npz"))) {
            assertThat(file.array("x").toTable()).isEqualTo(text.columns(0, 13));
            assertThat(file.array("y").toTable()).isEqualTo(text.columns(13, 14));
        }
    }

    /// Chollet: `train_targets` begins with 15.2, 42.3, 50.0, 21.1; predicting their mean errs by
    /// 6.53 on the test part.
    @Test
    void bostonInKerasOrderIsThatOfTheBook() throws IOException {
        Table text =
                CsvReader.read(SharedData.file("boston_housing.data"), CsvFormat.BLANKS).numbers();
        Split split =
                Split.lastShare(506, 0.2).of(RowSelection.shuffled(506, new MersenneTwister(113)));
        Table train = text.select(split.training());
        assertThat(train.rows()).isEqualTo(404);
        assertThat(train.column(13)).startsWith(15.2f, 42.3f, 50.0f, 21.1f);

        StandardScaler scaler = StandardScaler.fit(train.columns(0, 13));
        assertThat(scaler.mean(0)).isCloseTo(3.74511057, within(1e-6));
        assertThat(scaler.deviation(0)).isCloseTo(9.22929073, within(1e-6));
        assertThat(scaler.deviation(12)).isCloseTo(7.24556085, within(1e-6));
        Table scaled = scaler.scale(train.columns(0, 13));
        assertThat(scaled.at(0, 0)).isCloseTo(-0.27224633f, within(1e-6f));
        assertThat(scaled.at(0, 12)).isCloseTo(0.8252202f, within(1e-6f));

        double mean = StandardScaler.fit(train.columns(13, 14)).mean(0);
        double error = 0;
        for (float price : text.select(split.validation()).column(13)) {
            error += Math.abs(price - mean) / split.validation().size();
        }
        assertThat(error).isCloseTo(6.533042127742185, within(1e-5));
    }

    @Test
    void irisHasFiftyOfEachOfThreeKinds() throws IOException {
        CsvTable iris = CsvReader.read(SharedData.file("iris.csv"), CsvFormat.COMMAS_WITH_HEADER);
        assertThat(iris.header()).containsExactly("150", "4", "setosa", "versicolor", "virginica");
        assertThat(iris.numbers().rows()).isEqualTo(150);
        assertThat(sums(iris.numbers()))
                .containsExactly(new double[] {876.5, 458.6, 563.7, 179.9, 150}, within(1e-4));
    }

    @Test
    void wineHasThirteenFeatures() throws IOException {
        Table wine =
                CsvReader.read(SharedData.file("wine_data.csv"), CsvFormat.COMMAS_WITH_HEADER)
                        .numbers();
        assertThat(wine.rows()).isEqualTo(178);
        assertThat(wine.columns()).isEqualTo(14);
        assertThat(sums(wine)[0]).isCloseTo(2314.11, within(1e-3));
        assertThat(sums(wine)[12]).isEqualTo(132_947);
        assertThat(sums(wine)[13]).isEqualTo(167);
    }

    @Test
    void digitsArePackedText() throws IOException {
        Table digits = CsvReader.read(SharedData.file("digits.csv.gz"), CsvFormat.COMMAS).numbers();
        assertThat(digits.rows()).isEqualTo(1797);
        assertThat(digits.columns()).isEqualTo(65);
        assertThat(sum(digits)).isEqualTo(569_788);
        assertThat(sums(digits)[64]).isEqualTo(8070);
    }

    private static double sum(Table table) {
        double sum = 0;
        for (double column : sums(table)) {
            sum += column;
        }
        return sum;
    }

    private static double[] sums(Table table) {
        double[] sums = new double[table.columns()];
        for (int column = 0; column < sums.length; column++) {
            for (float number : table.column(column)) {
                sums[column] += number;
            }
        }
        return sums;
    }
}
