/// The numbers that the lessons show, each held against what was derived without the engine or
/// published. See [LessonReport] for what "./playground lessons" prints of them.
@org.jspecify.annotations.NullMarked
package org.neuralplayground.lesson;
