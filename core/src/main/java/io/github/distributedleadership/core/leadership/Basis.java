package io.github.distributedleadership.core.leadership;

/** By what right somebody leads. Emergent leadership is computed from the record and never a basis. */
public enum Basis {
    /** Put there by somebody above. */
    APPOINTED,
    /** Chosen by those concerned. */
    ELECTED,
    /** Brought in by those who lead there already. */
    CO_OPTED,
    /** By another post. */
    EX_OFFICIO,
    /** Because it was their turn. */
    ROTATED,
    /** Taken on without being asked. */
    ASSUMED;

    /** {@return whether it puts the leader above those in the scope: appointed or elected} */
    public boolean isFormal() {
        return this == APPOINTED || this == ELECTED;
    }
}
