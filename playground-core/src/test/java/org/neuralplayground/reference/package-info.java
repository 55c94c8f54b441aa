/// The engine once more, one number at a time and in double precision, straight from the
/// definitions: what the tests hold it against.
@org.jspecify.annotations.NullMarked
package org.neuralplayground.reference;
