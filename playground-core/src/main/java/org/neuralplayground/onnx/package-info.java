/// Trained networks as ONNX models, so that any runtime of the field can answer with them.
@NullMarked
package org.neuralplayground.onnx;

import org.jspecify.annotations.NullMarked;
