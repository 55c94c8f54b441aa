/// The page as a person sees it: its parts by role, label and test id.
@NullMarked
package org.neuralplayground.e2e.pages;

import org.jspecify.annotations.NullMarked;
