package io.github.distributedleadership.benchmarks.net;

/** What an answer is, and so how two of them are compared. */
enum Form {
    /** As a structure. */
    JSON,
    /** Sentence by sentence, wherever lines break. */
    SENTENCES,
    /** Line by line. */
    LINES
}
