/// Training, of a playground and of any network: batches, shards, penalties, evaluation, metrics,
/// and stopping before numbers break.
@NullMarked
package org.neuralplayground.train;

import org.jspecify.annotations.NullMarked;
