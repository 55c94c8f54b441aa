package org.neuralplayground.cli;

/// How a report is written.
enum ReportFormat {
    TEXT,
    JSON
}
