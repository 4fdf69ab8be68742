package dev.entente.web;

import dev.entente.ask.Catalogue;
import dev.entente.ask.Question;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The guide of Neo4j Browser: slides with Cypher that a click puts into the editor. */
final class Guide {

    private static final Map<String, String> GROUPS = new LinkedHashMap<>();

    static {
        GROUPS.put("meetings", "Meetings and visits");
        GROUPS.put("disputes", "Warnings, accusations and arms");
        GROUPS.put("alliances", "Alliances and treaties");
        GROUPS.put("offices", "Organisations and offices");
        GROUPS.put("networks", "Paths and networks");
        GROUPS.put("time", "Over time");
        GROUPS.put("evidence", "Who says so");
    }

    private static final String PICTURE_QUERY = """
            MATCH (rutte:Person {id: 'mark-rutte'})-[part:TOOK_PART]->(e:Event)
            OPTIONAL MATCH (other:Actor)-[with:TOOK_PART]->(e)
            OPTIONAL MATCH (e)-[said:REPORTED_BY]->(s:Source)
            OPTIONAL MATCH (e)-[at:HELD_AT]->(p:Place)
            RETURN rutte, part, e, other, with, said, s, at, p;
            """;

    private static final String TIES_QUERY = """
            MATCH (a:Actor)-[t:WARNS|MEETS|URGES|ACCUSES|ARMS|SENDS_TROOPS_TO]->(b:Actor)
            WHERE t.event IS NOT NULL
            RETURN a, t, b;
            """;

    private static final String COUNT_QUERY = """
            MATCH (n:Actor|Place|Event|Treaty|Source)
            RETURN [label IN labels(n) WHERE label <> 'Actor'][0] AS kind, count(n) AS how_many
            ORDER BY how_many DESC;
            """;

    private Guide() {}

    /**
     * {@return the guide}
     *
     * @param catalogue the questions
     * @param query a question with the parameters of its example, as Neo4j Browser takes it
     * @param pages the address of our pages
     */
    static String html(Catalogue catalogue, Function<Question, String> query, String pages) {
        var slides = new ArrayList<String>();
        slides.add(welcome(pages));
        slides.add(model(pages));
        GROUPS.forEach((group, title) -> {
            var questions = catalogue.questions().stream()
                    .filter(question -> question.group().equals(group))
                    .toList();
            if (!questions.isEmpty()) {
                slides.add(group(title, questions, query));
            }
        });
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

    private static String welcome(String pages) {
        return slide("Entente", """
                <p class="lead">Who met, visited, warned, armed or allied with whom, when, and who says so.</p>
                <p>A click on a query puts it into the editor; Ctrl+Enter runs it.</p>
                <p>What is in the graph:</p>
                %s
                <p>What one article of October 2024 states, as ties between actors:</p>
                %s
                <p>Drop <a href="%s/favourites.cypher" target="_blank">favourites.cypher</a> into the Favorites drawer on the left
                to keep every question at hand.</p>
                """.formatted(code(COUNT_QUERY), code(TIES_QUERY), pages));
    }

    private static String model(String pages) {
        return slide("The model", """
                <p><img src="%s/model.svg" alt="Actors are tied to actors; events have participants, places and sources; \
                countries are party to treaties" width="100%%"></p>
                <p>Every tie has <code>from</code> (the first day it can hold), <code>until</code> (the first day it no longer holds; none
                while it goes on), <code>status</code> (STATED, PLANNED, ALLEGED, DENIED) and <code>source</code>. As of a day:
                <code>t.from &lt;= d AND (t.until IS NULL OR t.until &gt; d)</code>.</p>
                <p>Meetings of many are events; their ties follow from them:</p>
                %s
                """.formatted(pages, code(PICTURE_QUERY)));
    }

    private static String group(String title, List<Question> questions, Function<Question, String> query) {
        var body = new StringBuilder();
        for (var question : questions) {
            body.append("<p><b>%s</b> (%s)</p>%n"
                            .formatted(escape(question.title().getOrDefault("en", "")), question.name()))
                    .append(code(query.apply(question)));
        }
        return slide(title, body.toString());
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
        return "<pre class=\"pre-scrollable code runnable\">%s</pre>%n".formatted(escape(cypher));
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
