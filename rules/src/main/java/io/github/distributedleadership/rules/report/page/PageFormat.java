package io.github.distributedleadership.rules.report.page;

import java.io.IOException;

/** How blocks are written, one after the other. */
public interface PageFormat {
    /**
     * Writes the block.
     *
     * @throws IOException when the output does
     */
    void write(Block block, Appendable out) throws IOException;
}
