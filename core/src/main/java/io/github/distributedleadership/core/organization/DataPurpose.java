package io.github.distributedleadership.core.organization;

/** For what data about people was gathered. None of them is appraisal, pay or dismissal. */
public enum DataPurpose {
    /** Developing the organisation with those concerned. */
    DEVELOPMENT,
    /** Research, under the rules of research. */
    RESEARCH,
    /** Teaching, with invented people. */
    TEACHING,
    /** What is public already. */
    PUBLIC_RECORD
}
