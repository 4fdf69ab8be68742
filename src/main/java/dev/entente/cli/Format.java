package dev.entente.cli;

/** How an answer is written. */
enum Format {
    /** For people. */
    TABLE,
    /** An array of objects, dates as ISO days. */
    JSON,
    /** With a header line; RFC 4180. */
    CSV,
    /** A table for a document. */
    MARKDOWN,
    /** The query with its parameters, ready to paste into Neo4j Browser. */
    CYPHER
}
