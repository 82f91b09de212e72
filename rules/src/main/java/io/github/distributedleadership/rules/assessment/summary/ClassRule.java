package io.github.distributedleadership.rules.assessment.summary;

import java.util.Optional;

/** Looks for one class of what may stand out. */
interface ClassRule {
    /** The finding with all members; empty: there are none. */
    Optional<StandOut> find();
}
