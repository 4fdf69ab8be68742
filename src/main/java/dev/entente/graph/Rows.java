package dev.entente.graph;

import dev.entente.model.Actor;
import dev.entente.model.CountryCodes;
import dev.entente.model.Names;
import dev.entente.model.Obligation;
import dev.entente.model.Period;
import dev.entente.model.Place;
import dev.entente.model.Reading;
import dev.entente.model.Report;
import dev.entente.model.Source;
import dev.entente.model.Tie;
import dev.entente.model.Treaty;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The model as rows for the statements of {@code cypher/load}: the one place that knows the names of properties. */
final class Rows {

    private Rows() {}

    static Map<String, Object> source(Source source, Map<String, Object> more) {
        var properties = new HashMap<String, Object>(more);
        properties.put("kind", source.kind());
        put(properties, "title", source.title());
        put(properties, "publisher", source.publisher());
        put(properties, "author", source.author());
        put(properties, "published", source.published());
        put(properties, "language", source.language());
        put(properties, "url", source.url());
        put(properties, "licence", source.licence());
        put(properties, "sha256", source.sha256());
        put(properties, "asOf", source.asOf());
        return Map.of("id", source.id(), "properties", properties);
    }

    static Map<String, Object> actor(Actor actor, String source) {
        var properties = names(actor.names());
        put(properties, "wikidata", actor.wikidata());
        actor.organization().ifPresent(facts -> {
            put(properties, "cameo", facts.cameo());
            put(properties, "seat", facts.seat());
            put(properties, "from", facts.existedFrom());
            put(properties, "until", facts.existedUntil());
        });
        actor.country().ifPresent(codes -> country(codes, properties));
        return Map.of(
                "id", actor.id(),
                "label", actor.kind().label(),
                "names", actor.names().all(),
                "source", source,
                "properties", properties);
    }

    private static void country(CountryCodes codes, Map<String, Object> properties) {
        put(properties, "iso2", codes.iso2());
        put(properties, "cow", codes.cow());
        put(properties, "cowCode", codes.cowCode());
        put(properties, "cameo", codes.cameo());
        put(properties, "fips", codes.fips());
        put(properties, "seats", codes.seats());
        put(properties, "capital", codes.capital());
        properties.put("latitude", codes.latitude());
        properties.put("longitude", codes.longitude());
        put(properties, "from", codes.existedFrom());
        put(properties, "until", codes.existedUntil());
    }

    static Map<String, Object> place(Place place, String source) {
        var properties = names(place.names());
        properties.put("kind", place.kind());
        put(properties, "latitude", place.latitude());
        put(properties, "longitude", place.longitude());
        return Map.of("id", place.id(), "names", place.names().all(), "source", source, "properties", properties);
    }

    static Map<String, Object> treaty(Treaty treaty, String source) {
        var properties = names(treaty.names());
        properties.put("id", treaty.id());
        properties.put("names", treaty.names().all());
        properties.put("kind", treaty.kind());
        put(properties, "signed", treaty.signed());
        period(treaty.period(), properties);
        properties.put(
                "obligations",
                treaty.obligations().stream().sorted().map(Obligation::word).toList());
        put(properties, "note", treaty.note());
        properties.put("source", source);
        return Map.of("id", treaty.id(), "properties", properties);
    }

    static Map<String, Object> tie(Tie tie) {
        var properties = new HashMap<>(tie.extra());
        properties.put("id", tie.id());
        properties.putAll(reading(tie.reading()));
        return Map.of(
                "id", tie.id(),
                "type", tie.type(),
                "a", tie.ends().a(),
                "b", tie.ends().b(),
                "properties", properties);
    }

    static Map<String, Object> reading(Reading reading) {
        var properties = new HashMap<String, Object>();
        period(reading.period(), properties);
        properties.put("when", reading.when().orElseGet(reading.period()::phrase));
        properties.put("status", reading.status().name());
        properties.put("reported", reading.reported());
        properties.put("source", reading.source());
        properties.put("sources", reading.sources());
        properties.put("origins", reading.origins());
        return properties;
    }

    static Map<String, Object> report(Report report) {
        var properties = new HashMap<String, Object>();
        period(report.period(), properties);
        properties.put("when", report.when().orElseGet(report.period()::phrase));
        properties.put("status", report.status().name());
        put(properties, "speaker", report.speaker());
        put(properties, "through", report.through());
        properties.put("origin", report.origin());
        properties.put("reported", report.published());
        properties.put("source", report.source());
        return properties;
    }

    /** Names by language stand in properties of their own, the usual name first: {@code name_id} for Indonesian. */
    private static Map<String, Object> names(Names names) {
        var properties = new HashMap<String, Object>();
        properties.put("name", names.name());
        names.byLanguage().forEach((language, all) -> {
            if (!all.isEmpty() && !language.equals("en")) {
                properties.put("name_" + language, all.get(0));
            }
        });
        put(properties, "aliases", names.aliases());
        return properties;
    }

    private static void period(Period period, Map<String, Object> properties) {
        properties.put("from", period.from());
        put(properties, "until", period.until());
        properties.put("precision", period.precision().name());
    }

    private static void put(Map<String, Object> properties, String name, Optional<?> value) {
        value.ifPresent(there -> properties.put(name, there));
    }

    private static void put(Map<String, Object> properties, String name, Collection<?> values) {
        if (!values.isEmpty()) {
            properties.put(name, List.copyOf(values));
        }
    }
}
