package dev.entente.model;

/** How exactly a date is known, from the most exact to the least. */
public enum Precision {
    /** To the day. */
    DAY,
    /** To the month. */
    MONTH,
    /** To the year. */
    YEAR,
    /** Not said: the date is that of the report, and the event happened on it or before. */
    REPORTED
}
