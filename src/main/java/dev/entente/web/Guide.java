package dev.entente.web;

import dev.entente.ask.Catalogue;
import dev.entente.ask.Question;
import dev.entente.graph.GraphStatus;
import dev.entente.resource.Bundled;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The guide of Neo4j Browser: slides with Cypher that a click puts into the editor. It is made for the drawer on the
 * left, five hundred pixels wide, where it stays while the answers come in on the right.
 */
final class Guide {

    private static final Map<String, String> KINDS = new LinkedHashMap<>();

    static {
        KINDS.put("Country", "countries");
        KINDS.put("Person", "people");
        KINDS.put("Organization", "organisations");
        KINDS.put("Group", "groups");
        KINDS.put("Place", "places");
        KINDS.put("Event", "events");
        KINDS.put("Treaty", "treaties");
        KINDS.put("Source", "sources");
    }

    /** Begins at the source, so that it stays small in a graph of any size. */
    static final String ARTICLE_TIES = """
            // What one article of October 2024 reports, and for whom its people act
            MATCH (:Source {id: 'geosurvey-2024-10-30'})<-[:REPORTED_BY]-(e:Event)
            MATCH (e)<-[:TOOK_PART]-(a:Actor)-[t]->(b)
            WHERE t.event = e.id AND NOT t:COMMENTS_ON
            UNWIND [a, b] AS one
            OPTIONAL MATCH (one)-[office:HOLDS_OFFICE|PART_OF|REPRESENTS]->(home:Actor)
            WHERE office.from <= e.reported AND (office.until IS NULL OR office.until > e.reported)
            RETURN a, t, b, office, home
            """;

    static final String ONE_EVENT = """
            // One event: who took part, where, who reports it
            MATCH (e:Event {id: '2024-10-28-rutte-kor-delegation'})
            MATCH (who:Actor)-[part:TOOK_PART]->(e)
            MATCH (e)-[said:REPORTED_BY]->(source:Source)
            OPTIONAL MATCH (e)-[at:HELD_AT]->(place:Place)
            OPTIONAL MATCH (source)-[cites:CITES]->(cited:Source)
            RETURN e, who, part, said, source, at, place, cites, cited
            """;

    private final Catalogue catalogue;

    private final Function<Question, Optional<String>> query;

    private final String pages;

    /**
     * @param catalogue the questions
     * @param query a question with the values of its example, as one statement; nothing, if the graph has no such
     * @param pages the address of our pages
     */
    Guide(Catalogue catalogue, Function<Question, Optional<String>> query, String pages) {
        this.catalogue = catalogue;
        this.query = query;
        this.pages = pages;
    }

    /** {@return the guide}
     *
     * @param status what the graph holds
     */
    String html(GraphStatus status) {
        var slides = new ArrayList<String>();
        slides.add(welcome(status));
        slides.add(model());
        QuestionGroup.of(catalogue).forEach(group -> slides.add(step(group)));
        slides.add(keep());
        return """
                <!DOCTYPE html>
                <html lang="en">
                <head><meta charset="utf-8"><title>Entente</title></head>
                <body>
                <article class="guide">
                <carousel class="deck container-fluid">
                %s</carousel>
                </article>
                </body>
                </html>
                """.formatted(String.join("", slides));
    }

    private static String welcome(GraphStatus status) {
        return slide("Who did what to whom, when, and who says so", """
                <p>In this graph: %s.</p>
                <p><b>Click a query</b>: it goes into the editor on the right. <b>Ctrl+Enter</b> runs it (Cmd+Enter on a Mac).</p>
                %s
                <p>A tie reads as a sentence, with how sure it is: STATED, PLANNED, ALLEGED or DENIED. Click a tie for its dates
                and its source. <b>Table</b>, beside a drawing, lists it.</p>
                """.formatted(counts(status), code(ARTICLE_TIES)));
    }

    private static String counts(GraphStatus status) {
        var parts = new ArrayList<String>();
        KINDS.forEach((label, words) -> status.nodes().stream()
                .filter(row -> label.equals(row.get("label")))
                .forEach(row -> parts.add("<b>%,d</b> %s".formatted(count(row), words))));
        long ties = status.ties().stream().mapToLong(Guide::count).sum();
        return "%s, and <b>%,d</b> dated ties between them".formatted(String.join(", ", parts), ties);
    }

    private static long count(Map<String, Object> row) {
        return row.get("count") instanceof Number number ? number.longValue() : 0;
    }

    private static String model() {
        var svg = Bundled.text("web/model.svg").getBytes(StandardCharsets.UTF_8);
        // the content security policy of Neo4j Browser lets no image in from another port
        return slide("The model", """
                <p><img src="data:image/svg+xml;base64,%s" alt="Actors are tied to actors; events have participants, \
                a place and sources; countries are party to treaties" width="100%%"></p>
                <p>Every tie has <code>from</code>, <code>until</code> (the first day it no longer holds; none while it goes on),
                <code>status</code> and <code>source</code>. It holds on day <code>d</code> if</p>
                <p><code>t.from &lt;= d AND (t.until IS NULL OR t.until &gt; d)</code></p>
                %s
                """.formatted(Base64.getEncoder().encodeToString(svg), code(ONE_EVENT)));
    }

    private String step(QuestionGroup group) {
        var body = new StringBuilder();
        for (var question : group.questions()) {
            body.append("<p><b>%s</b>%s<br><small>%s</small></p>%n%s"
                    .formatted(
                            escape(question.title().getOrDefault("en", question.name())),
                            OneStatement.draws(question) ? "" : " <small>(a table)</small>",
                            escape("entente ask %s %s".formatted(question.name(), question.example())),
                            query.apply(question)
                                    .map(Guide::code)
                                    .orElse("<p><i>Whom the example names is not in this graph.</i></p>")));
        }
        return slide(group.title(), body.toString());
    }

    private String keep() {
        return slide("Keep the questions at hand", """
                <p>Save <a href="%1$s/favourites.zip" target="_blank">favourites.zip</a> and drop it anywhere on this window:
                every question becomes a favourite, under the star on the left.</p>
                <p>These colours for another Neo4j Browser: save <a href="%1$s/style.grass" target="_blank">style.grass</a>
                and drop it there.</p>
                <p>On the command line the same questions take names as people write them, in English or Indonesian, nearly right
                is enough:</p>
                <p><code>entente ask "who met Rutte in October 2024?"</code></p>
                <p>This guide again: <code>:guide %1$s/guide.html</code></p>
                """.formatted(pages));
    }

    private static String slide(String title, String body) {
        return """
                <slide class="row-fluid">
                <div class="col-sm-12">
                <h3>%s</h3>
                %s</div>
                </slide>
                """.formatted(escape(title), body);
    }

    private static String code(String cypher) {
        return "<pre class=\"pre-scrollable code runnable\" style=\"max-height: 148px\">%s</pre>%n"
                .formatted(escape(cypher.strip()));
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
