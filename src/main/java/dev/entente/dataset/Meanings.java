package dev.entente.dataset;

import dev.entente.dataset.Resolver.Ref;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.duckdb.DuckDBAppender;

/**
 * Whom the names and codes of staged rows mean: the tables {@code resolved} (who, from which day to which), {@code made}
 * (actors that may have to be made), {@code identified} (those that are another by {@link Identities}) and {@code regions}
 * (countries of places).
 */
final class Meanings {

    private static final int AT_ONCE = 20_000;

    private static final String WHO =
            "kind VARCHAR, name VARCHAR, part_of VARCHAR, country VARCHAR, code VARCHAR, note VARCHAR";

    private final Tables tables;

    private final Resolver resolver;

    private final Identities identities;

    private final Set<String> seen = new HashSet<>();

    /**
     * @param tables where the rows are staged
     * @param resolver who knows
     * @param identities which of them are one actor
     */
    Meanings(Tables tables, Resolver resolver, Identities identities) {
        this.tables = tables;
        this.resolver = resolver;
        this.identities = identities;
    }

    /**
     * One name or code, and one whom it means.
     *
     * @param ref the name or code as it is written
     * @param country the country that is written beside it
     * @param rows how many rows have it
     * @param who whom it means
     * @param id the id of that one, when it is known who is who
     */
    private record Meaning(String ref, String country, long rows, Resolved who, String id) {

        boolean isItself() {
            return id.equals(who.id());
        }
    }

    /** Makes the tables. */
    void find() {
        tables.run("""
            CREATE TABLE refs AS
            SELECT ref, country, min(name) AS name, max(kind) AS kind, max(title) AS title, count(*) AS rows
            FROM (
              SELECT a AS ref, coalesce(a_country, '') AS country, a_name AS name, a_kind AS kind, a_title AS title
              FROM staged WHERE fate IS NULL
              UNION ALL
              SELECT b, coalesce(b_country, ''), b_name, b_kind, b_title FROM staged WHERE fate IS NULL AND b NOT LIKE 'treaty:%'
            )
            GROUP BY ref, country""");
        tables.run(
                "CREATE TABLE resolved (ref VARCHAR, country VARCHAR, since DATE, till DATE, gone DATE, actor VARCHAR,"
                        + " said VARCHAR)");
        tables.run("CREATE TABLE identified (id VARCHAR, actor VARCHAR, " + WHO + ")");
        tables.run("CREATE TABLE made (id VARCHAR, " + WHO + ", rows BIGINT)");
        tables.run("CREATE TABLE regions (place_country VARCHAR, id VARCHAR)");
        var some = new ArrayList<Meaning>();
        tables.each("SELECT * FROM refs ORDER BY ref, country", row -> {
            some.addAll(meanings(row));
            if (some.size() > AT_ONCE) {
                write(some);
                some.clear();
            }
        });
        write(some);
        regions();
    }

    private List<Meaning> meanings(ResultSet row) throws SQLException {
        var text = row.getString("ref");
        var country = row.getString("country");
        var ref = Ref.of(
                text,
                Optional.ofNullable(row.getString("name")),
                Optional.ofNullable(row.getString("kind")),
                Optional.of(country).filter(said -> !said.isEmpty()),
                Optional.ofNullable(row.getString("title")));
        long rows = row.getLong("rows");
        return resolver.of(ref).stream()
                .map(who -> new Meaning(text, country, rows, who, identities.of(who.id())))
                .toList();
    }

    private void write(List<Meaning> some) {
        tables.fill("resolved", into -> {
            for (var each : some) {
                into.beginRow()
                        .append(each.ref())
                        .append(each.country())
                        .append(each.who().from())
                        .append(each.who().until())
                        .append(resolver.gone(each.id()).orElse(Resolved.NEVER))
                        .append(each.id())
                        .append(each.isItself() ? null : each.who().id())
                        .endRow();
            }
        });
        var fresh = some.stream()
                .filter(each ->
                        each.who().made().isPresent() && seen.add(each.who().id()))
                .toList();
        tables.fill("made", into -> {
            for (var each : fresh.stream().filter(Meaning::isItself).toList()) {
                describe(into.beginRow().append(each.id()), each)
                        .append(each.rows())
                        .endRow();
            }
        });
        tables.fill("identified", into -> {
            for (var each : fresh.stream().filter(one -> !one.isItself()).toList()) {
                describe(into.beginRow().append(each.who().id()).append(each.id()), each)
                        .endRow();
            }
        });
    }

    private static DuckDBAppender describe(DuckDBAppender row, Meaning each) throws SQLException {
        var actor = each.who().made().orElseThrow();
        return row.append(actor.kind().label())
                .append(actor.name())
                .append(actor.partOf().orElse(null))
                .append(actor.country().orElse(null))
                .append(actor.code())
                .append(actor.note().orElse(null));
    }

    private void regions() {
        var named = new ArrayList<String>();
        tables.each(
                "SELECT DISTINCT place_country FROM staged WHERE fate IS NULL AND place_country IS NOT NULL",
                row -> named.add(row.getString(1)));
        tables.fill("regions", into -> {
            for (var text : named) {
                var found = resolver.of(
                        Ref.of(text, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()));
                // the country that a place is in is that of today
                var last = found.get(found.size() - 1);
                if (last.made().isEmpty()) {
                    into.beginRow().append(text).append(last.id()).endRow();
                }
            }
        });
    }
}
