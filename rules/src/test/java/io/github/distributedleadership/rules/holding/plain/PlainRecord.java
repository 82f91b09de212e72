package io.github.distributedleadership.rules.holding.plain;

/** What the record of decisions shows by itself. */
public enum PlainRecord {
    NOT_RECORDED,
    ABOVE,
    TOO_FEW,
    UNCLEAR,
    SPREAD,
    CONCENTRATED
}
