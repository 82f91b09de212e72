# Times R's igraph and sna on a list of ties: Rscript networks.R FILE TIMES [sna]
# Prints what NetworkTimes prints: what, seconds on the clock, seconds of processor time, a value to compare.
# Needs r-cran-igraph, and r-cran-sna where sna is asked for; sna holds a matrix of all pairs.
given <- commandArgs(trailingOnly = TRUE)
suppressPackageStartupMessages(library(igraph))
ties <- unique(read.csv(given[1], colClasses = "character"))
ties <- ties[ties$source != ties$target, c("source", "target")]
graph <- graph_from_data_frame(ties)
timed <- function(what, work, times = as.integer(given[2])) {
  for (i in seq_len(times)) {
    took <- system.time(result <- work())
    cat(sprintf("%-20s %8.3f %8.3f  %s\n", what, took[["elapsed"]], took[["user.self"]] + took[["sys.self"]], format(result)))
  }
}
if (vcount(graph) * ecount(graph) <= 1e9) {
  timed("betweenness", function() sum(betweenness(graph)))
  timed("constraint", function() sum(constraint(graph)))
}
timed("pagerank", function() sum(page_rank(graph)$vector))
timed("coreness", function() sum(coreness(graph)))
timed("reciprocity-edge", function() reciprocity(graph))
timed("components-strong", function() components(graph, "strong")$no)
timed("components-weak", function() components(graph, "weak")$no)
timed("transitivity", function() transitivity(graph))
if ("sna" %in% given) {
  matrix <- as.matrix(as_adjacency_matrix(graph))
  timed("sna betweenness", function() sum(sna::betweenness(matrix)), 1)
}
