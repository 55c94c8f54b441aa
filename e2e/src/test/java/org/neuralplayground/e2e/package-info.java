/// Journeys of a person through the page, in a real Chromium against the built jar.
@NullMarked
package org.neuralplayground.e2e;

import org.jspecify.annotations.NullMarked;
