package dev.entente.dataset;

import dev.entente.graph.PreparedTies;
import dev.entente.graph.Row;
import dev.entente.graph.Statement;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Where the ties of a data set go: a graph that answers, or a store that is being built. */
interface Target {

    /** {@return in words, how the rows go there} */
    String way();

    /** {@return whether the ties are only gathered now, and read when all data sets are} */
    boolean isLater();

    /** {@return those whom it knows by their codes and names} */
    Register register();

    /** {@return which of some ids it holds}
     *
     * @param kind what they are of
     * @param ids the ids
     */
    Set<String> known(Kind kind, Collection<String> ids);

    /** What ids are of. */
    enum Kind {
        /** Files of data sets, by digest. */
        FILE,
        /** Actors. */
        ACTOR,
        /** Places. */
        PLACE,
        /** Ties of groups to what they are part of. */
        PART_OF,
        /** Ties of people to those whom they represent. */
        REPRESENTS
    }

    /** {@return the rows that answer a statement; none where there is nothing to ask}
     *
     * @param statement the statement
     * @param parameters its parameters
     */
    List<Row> read(Statement statement, Map<String, Object> parameters);

    /** Writes rows of one of the statements in {@code cypher/load}.
     *
     * @param statement such as {@code load/actors}
     * @param rows the rows
     */
    void write(String statement, List<Map<String, Object>> rows);

    /** Writes actors and places.
     *
     * @param nodes the nodes
     */
    void write(FreshNodes nodes);

    /** {@return how many of some ties were written: those that turned out to be there are not}
     *
     * @param ties the ties
     */
    long write(PreparedTies ties);
}
