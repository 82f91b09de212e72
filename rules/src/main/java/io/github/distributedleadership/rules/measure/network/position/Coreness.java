package io.github.distributedleadership.rules.measure.network.position;

import io.github.distributedleadership.core.network.Network;

/**
 * The largest k for which a node belongs to a part of the network in which everybody has at least k arcs within the part, in and
 * out together, after Batagelj and Zaversnik: nodes are taken away from the lowest degree upwards.
 */
public final class Coreness {
    private final Network network;
    private final int[] degrees;
    /** The nodes by degree, and the place of each; where a degree begins. */
    private final int[] sorted;

    private final int[] places;
    private final int[] begins;

    private Coreness(Network network) {
        this.network = network;
        int n = network.size();
        degrees = new int[n];
        int highest = 0;
        for (int node = 0; node < n; node++) {
            degrees[node] = network.inDegree(node) + network.outDegree(node);
            highest = Math.max(highest, degrees[node]);
        }
        begins = new int[highest + 2];
        for (int degree : degrees) {
            begins[degree + 1]++;
        }
        for (int degree = 0; degree <= highest; degree++) {
            begins[degree + 1] += begins[degree];
        }
        sorted = new int[n];
        places = new int[n];
        for (int node = 0; node < n; node++) {
            places[node] = begins[degrees[node]]++;
            sorted[places[node]] = node;
        }
        for (int degree = highest + 1; degree > 0; degree--) {
            begins[degree] = begins[degree - 1];
        }
        begins[0] = 0;
    }

    public static int[] of(Network network) {
        return new Coreness(network).values();
    }

    private int[] values() {
        for (int node : sorted) { // in the order that they have when it is their turn
            int own = degrees[node];
            for (int arc = network.outBegin(node); arc < network.outEnd(node); arc++) {
                lower(network.target(arc), own);
            }
            for (int arc = network.inBegin(node); arc < network.inEnd(node); arc++) {
                lower(network.source(arc), own);
            }
        }
        return degrees;
    }

    /** Takes one arc from a node that has more than those being taken away, and moves it to the nodes of its new degree. */
    private void lower(int node, int taken) {
        int degree = degrees[node];
        if (degree > taken) {
            int place = places[node];
            int begin = begins[degree];
            int first = sorted[begin];
            if (first != node) {
                places[node] = begin;
                sorted[begin] = node;
                places[first] = place;
                sorted[place] = first;
            }
            begins[degree] = begin + 1;
            degrees[node] = degree - 1;
        }
    }
}
