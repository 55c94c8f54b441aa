package org.neuralplayground.corpus;

import java.net.URI;
import java.util.List;
import org.neuralplayground.dataset.FileDigest;

/// All that is fixed about the files of the published texts.
///
/// Lengths and SHA-256 were measured on copies of the files. Those of Keras' `.npz` files are the
/// `file_hash` in its `load_data`; its word indices have the MD5 that `get_word_index` names
/// (`bfafd718b763782e994055a2d397834f` and `4d44cc38712099c9e383dc6e5f11a921`). NSMC publishes no
/// checksums: ours are of the plain text, unpacked from packed copies, and agree with those that
/// other projects have pinned for the same addresses.
final class PublishedFiles {
    static final List<PublishedFile> IMDB =
            List.of(
                    keras(
                            KerasSource.IMDB.file(),
                            17_464_789,
                            "69664113be75683a8fe16e3ed0ab59fda8886cb3cd7ada244f7d9544e4676b9f"),
                    keras(
                            KerasSource.IMDB.wordIndexFile(),
                            1_641_221,
                            "027313fe9a320280f3bf0fac5baf58c4a683cf39a7ed9c3d3d3912bde4284cf6"));

    static final List<PublishedFile> REUTERS =
            List.of(
                    keras(
                            KerasSource.REUTERS.file(),
                            2_110_848,
                            "d6586e694ee56d7a4e65172e12b3e987c03096cb01eab99753921ef915959916"),
                    keras(
                            KerasSource.REUTERS.wordIndexFile(),
                            550_378,
                            "9b56000edc4b34a32e89fd5a23b2605594682c74efcf7d8f4e2a5514b771e633"));

    static final List<PublishedFile> NSMC =
            List.of(
                    nsmc(
                            "ratings_train.txt",
                            14_628_807,
                            "e03b7d14e9e41be8d464a28057cd25d7396c53e67aa7fd5f7e552c59b0ee2940"),
                    nsmc(
                            "ratings_test.txt",
                            4_893_335,
                            "8ac9f64052f11dbf6ae0acb5e038f03d90a76f0eda7820cfb3a92d02edfcebda"));

    private PublishedFiles() {}

    private static PublishedFile keras(String name, long bytes, String sha256) {
        return new PublishedFile(
                name,
                List.of(),
                URI.create("https://storage.googleapis.com/tensorflow/tf-keras-datasets/" + name),
                new FileDigest(bytes, sha256));
    }

    /// In a folder with other data, a name says whose ratings they are.
    private static PublishedFile nsmc(String name, long bytes, String sha256) {
        return new PublishedFile(
                "nsmc_" + name,
                List.of("nsmc_" + name + ".gz", name, name + ".gz"),
                URI.create("https://raw.githubusercontent.com/e9t/nsmc/master/" + name),
                new FileDigest(bytes, sha256));
    }
}
