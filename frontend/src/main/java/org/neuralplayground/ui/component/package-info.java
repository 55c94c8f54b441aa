/// Java sides of the client's own elements, and small fields that pages share.
@NullMarked
package org.neuralplayground.ui.component;

import org.jspecify.annotations.NullMarked;
