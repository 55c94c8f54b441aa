/// Exported models answered by ONNX Runtime, an implementation of every layer by others.
@org.jspecify.annotations.NullMarked
package org.neuralplayground.onnx;
