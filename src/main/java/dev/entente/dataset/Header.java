package dev.entente.dataset;

import dev.entente.dataset.Dataset.Format;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The line of names at the top of a table.
 *
 * @param names the names of its columns
 * @param separator what parts them
 */
record Header(List<String> names, char separator) {

    private static final Pattern NOT_OF_A_NAME = Pattern.compile("[^A-Za-z0-9_]+");

    /** {@return the header that a line is}
     *
     * @param line the first line of a file
     * @param format how the fields of the data set are told apart
     */
    static Header of(String line, Format format) {
        char separator = format == Format.TAB || count(line, '\t') > count(line, ',')
                ? '\t'
                : count(line, ';') > count(line, ',') ? ';' : ',';
        var names = Arrays.stream(line.split(String.valueOf(separator), -1))
                .map(Header::clean)
                .toList();
        return new Header(names, separator);
    }

    /** {@return where each of some columns stands in it; -1 for one that it has not}
     *
     * @param columns the columns
     */
    int[] places(List<String> columns) {
        var lower = names.stream().map(name -> name.toLowerCase(Locale.ROOT)).toList();
        return columns.stream()
                .mapToInt(column -> lower.indexOf(column.toLowerCase(Locale.ROOT)))
                .toArray();
    }

    /** Column names with blanks, such as those of ICEWS, are written with underscores in a query. */
    private static String clean(String name) {
        var bare = name.strip();
        if (bare.startsWith("\uFEFF")) {
            bare = bare.substring(1);
        }
        if (bare.length() > 1 && bare.startsWith("\"") && bare.endsWith("\"")) {
            bare = bare.substring(1, bare.length() - 1);
        }
        return NOT_OF_A_NAME.matcher(bare.strip()).replaceAll("_");
    }

    private static long count(String line, char one) {
        return line.chars().filter(each -> each == one).count();
    }
}
