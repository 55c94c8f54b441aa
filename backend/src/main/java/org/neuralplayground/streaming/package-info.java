/// The stream between a run and its pages: one binary WebSocket a page, format in
/// docs/stream-format.md. The newest frame wins; a slow page costs neither memory nor training.
@NullMarked
package org.neuralplayground.streaming;

import org.jspecify.annotations.NullMarked;
