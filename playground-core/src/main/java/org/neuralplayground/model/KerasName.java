package org.neuralplayground.model;

/// What Keras calls a kind of layer.
///
/// @param type its class
/// @param name what its first layer is called by itself
record KerasName(String type, String name) {

    static KerasName of(LayerSpec layer) {
        return switch (layer) {
            case LayerSpec.Dense _ -> new KerasName("Dense", "dense");
            case LayerSpec.Activated _ -> new KerasName("Activation", "activation");
            case LayerSpec.Dropout _ -> new KerasName("Dropout", "dropout");
            case LayerSpec.BatchNormalization _ ->
                    new KerasName("BatchNormalization", "batch_normalization");
            case LayerSpec.Convolution _ -> new KerasName("Conv2D", "conv2d");
            case LayerSpec.Pooling pooling ->
                    switch (pooling.kind()) {
                        case MAX -> new KerasName("MaxPooling2D", "max_pooling2d");
                        case AVERAGE -> new KerasName("AveragePooling2D", "average_pooling2d");
                    };
            case LayerSpec.GlobalPooling pooling ->
                    switch (pooling.kind()) {
                        case MAX -> new KerasName("GlobalMaxPooling1D", "global_max_pooling1d");
                        case AVERAGE ->
                                new KerasName("GlobalAveragePooling1D", "global_average_pooling1d");
                    };
            case LayerSpec.Flatten _ -> new KerasName("Flatten", "flatten");
            case LayerSpec.Embedding _ -> new KerasName("Embedding", "embedding");
            case LayerSpec.Recurrent recurrent ->
                    switch (recurrent.cell()) {
                        case SIMPLE -> new KerasName("SimpleRNN", "simple_rnn");
                        case LSTM -> new KerasName("LSTM", "lstm");
                        case GRU -> new KerasName("GRU", "gru");
                    };
        };
    }
}
