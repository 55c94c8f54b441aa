/// What the pages of all playgrounds share: header, buttons of a run, menus and sliders over a
/// spec, curves, messages, dialogs.
@NullMarked
package org.neuralplayground.ui.page;

import org.jspecify.annotations.NullMarked;
