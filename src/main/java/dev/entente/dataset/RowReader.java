package dev.entente.dataset;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The rows of one table, from its first to its last. What stands in the table and is no row of it is set {@link Aside}. */
interface RowReader extends AutoCloseable {

    /** {@return whether there is another row}
     *
     * @throws IOException if the table cannot be read on
     */
    boolean next() throws IOException;

    /** {@return where the row begins: a line, from 1} */
    long line();

    /** {@return what the row has in a column, in UTF-8; null for nothing}
     *
     * @param column one of those that the reader was made for, by its place among them
     */
    byte @Nullable [] field(int column);

    @Override
    void close() throws IOException;
}
