package org.neuralplayground.bench.pytorch;

import ai.djl.ndarray.NDManager;
import ai.djl.nn.Activation;

/// What PyTorch trains, each with the batch, loss and optimizer of its row in the table.
public enum TorchWork {

    /// 2-4-2-1 tanh, one batch of 10 points of the circle, half squared error, SGD 0.03.
    TOY {
        @Override
        TorchTraining start(NDManager manager) {
            return new TorchTraining(
                    manager,
                    new TorchMultilayerPerceptron(
                            manager, Activation::tanh, TorchLoss.TANH_SQUARED_ERROR, 2, 4, 2, 1),
                    TorchOptimizer.sgd(0.015f),
                    new TorchBatches(manager).circle(10));
        }
    },

    /// 784-128-10 ReLU, batches of 32 images, softmax cross-entropy, Adam; no dropout.
    MNIST_DENSE {
        @Override
        TorchTraining start(NDManager manager) {
            return new TorchTraining(
                    manager,
                    new TorchMultilayerPerceptron(
                            manager,
                            Activation::relu,
                            TorchLoss.SOFTMAX_CROSS_ENTROPY,
                            784,
                            128,
                            10),
                    TorchOptimizer.adam(),
                    new TorchBatches(manager).digits(64, 32, 784));
        }
    },

    /// The network of lesson B11, batches of 32 images, softmax cross-entropy, Adam.
    MNIST_CNN {
        @Override
        TorchTraining start(NDManager manager) {
            return new TorchTraining(
                    manager,
                    new TorchConvolutionalNetwork(manager),
                    TorchOptimizer.adam(),
                    new TorchBatches(manager).digits(64, 32, 1, 28, 28));
        }
    },

    /// 10000-16-16-1 ReLU, batches of 512 dense multi-hot rows, sigmoid cross-entropy, RMSprop.
    IMDB {
        @Override
        TorchTraining start(NDManager manager) {
            return new TorchTraining(
                    manager,
                    new TorchMultilayerPerceptron(
                            manager,
                            Activation::relu,
                            TorchLoss.SIGMOID_CROSS_ENTROPY,
                            10_000,
                            16,
                            16,
                            1),
                    new TorchRmsProp(),
                    new TorchBatches(manager).reviews(8, 512));
        }
    },

    /// LSTM(32) on 100 steps of 32 values, last state into one sigmoid output, batches of 32, Adam.
    LSTM {
        @Override
        TorchTraining start(NDManager manager) {
            return new TorchTraining(
                    manager,
                    new TorchLstmNetwork(manager, 32, 32, 32),
                    TorchOptimizer.adam(),
                    new TorchBatches(manager).sequences(16, 32, 100, 32));
        }
    };

    /// The network at its start, with its batches in PyTorch's memory.
    ///
    /// @param manager owns all of it
    abstract TorchTraining start(NDManager manager);
}
