package dev.entente.dataset;

import dev.entente.graph.Graph;
import dev.entente.graph.Row;
import dev.entente.graph.Statement;
import dev.entente.model.Actor;
import dev.entente.model.ActorKind;
import dev.entente.model.Facts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The countries, organisations and people that the graph knows, by the codes and names that data sets write. Countries
 * that share a number of the Correlates of War stand in one line: whatever code of them a row has, the one that existed
 * on its day is meant.
 */
final class Register {

    private final Map<String, Entry> byId = new HashMap<>();

    private final Map<String, List<Entry>> byCode = new HashMap<>();

    private final Map<String, List<Entry>> byName = new HashMap<>();

    private Register() {}

    /**
     * Who is known.
     *
     * @param id its id
     * @param kind what it is
     * @param name its usual name
     * @param from the first day it existed, if one is known
     * @param until the first day it no longer existed, if that day has come
     * @param cow its numbers of the Correlates of War
     * @param offices ids of those in whom a person holds office
     */
    record Entry(
            String id,
            ActorKind kind,
            String name,
            Optional<LocalDate> from,
            Optional<LocalDate> until,
            List<String> cow,
            Set<String> offices) {}

    /**
     * Who is meant from a day on.
     *
     * @param actor who
     * @param from the first day
     * @param until the first day after
     */
    record Window(Entry actor, LocalDate from, LocalDate until) {}

    /** {@return those whom a graph knows}
     *
     * @param graph the graph
     */
    static Register of(Graph graph) {
        var register = new Register();
        graph.read(Statement.named("find/register"), Map.of()).forEach(values -> register.add(new Row(values)));
        return register;
    }

    /** {@return those whom some files define}
     *
     * @param files the files
     */
    static Register of(Collection<Facts> files) {
        var register = new Register();
        var offices = new HashMap<String, Set<String>>();
        files.stream()
                .flatMap(facts -> facts.ties().stream())
                .filter(tie -> tie.type().equals("HOLDS_OFFICE"))
                .forEach(tie -> offices.computeIfAbsent(tie.ends().a(), any -> new HashSet<>())
                        .add(tie.ends().b()));
        files.stream()
                .flatMap(facts -> facts.actors().stream())
                .forEach(actor -> register.add(actor, offices.getOrDefault(actor.id(), Set.of())));
        return register;
    }

    /** {@return the one of an id, if it is known}
     *
     * @param id such as {@code RUS}
     */
    Optional<Entry> byId(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** {@return those of a kind with a name, whatever its case}
     *
     * @param kind the kind
     * @param name the name
     */
    List<Entry> named(ActorKind kind, String name) {
        return byName.getOrDefault(folded(name), List.of()).stream()
                .filter(entry -> entry.kind() == kind)
                .toList();
    }

    /** {@return which country a code means from which day on; none if it is no code}
     *
     * @param scheme such as {@code cameo}, {@code cow}, {@code iso3}, {@code iso2}, {@code fips}, {@code country}
     * @param code the code, or the name for {@code country}
     */
    List<Window> countries(String scheme, String code) {
        var meant = scheme.equals("country")
                ? named(ActorKind.COUNTRY, code)
                : byCode.getOrDefault(scheme + ":" + code, List.of());
        return meant.isEmpty() ? List.of() : windows(meant);
    }

    /** {@return the organisation of a CAMEO code, if there is one}
     *
     * @param code such as {@code UNO}
     */
    Optional<Entry> organization(String code) {
        return byCode.getOrDefault("group:" + code, List.of()).stream().findFirst();
    }

    /** {@return ids of the people who hold office in a country or organisation, or held it}
     *
     * @param id its id
     */
    Set<String> holdingOfficeIn(String id) {
        return byId.values().stream()
                .filter(entry -> entry.offices().contains(id))
                .map(Entry::id)
                .collect(Collectors.toSet());
    }

    private List<Window> windows(List<Entry> meant) {
        var line = new ArrayList<>(meant);
        for (var entry : meant) {
            entry.cow()
                    .forEach(number -> byCode.getOrDefault("cow:" + number, List.of()).stream()
                            .filter(other -> !line.contains(other))
                            .forEach(line::add));
        }
        line.sort(Comparator.comparing((Entry entry) -> entry.from().orElse(LocalDate.MIN))
                .thenComparing(Entry::id));
        var windows = new ArrayList<Window>();
        var from = LocalDate.MIN;
        for (int i = 0; i < line.size(); i++) {
            // from the day the next one existed, that one is meant; between two, the one that is gone
            var until = i + 1 < line.size() ? line.get(i + 1).from().orElse(LocalDate.MIN) : LocalDate.MAX;
            if (until.isAfter(from)) {
                windows.add(new Window(line.get(i), from, until));
                from = until;
            }
        }
        return Collections.unmodifiableList(windows);
    }

    private void add(Actor actor, Set<String> offices) {
        var codes = actor.country();
        var entry = new Entry(
                actor.id(),
                actor.kind(),
                actor.names().name(),
                codes.flatMap(each -> each.existedFrom()),
                codes.flatMap(each -> each.existedUntil()),
                codes.map(each -> each.cow()).orElse(List.of()),
                Set.copyOf(offices));
        add(entry, actor.names().all());
        codes.ifPresent(each -> {
            code(entry, "iso2", each.iso2().stream().toList());
            code(entry, "cow", each.cow());
            code(entry, "cowcode", each.cowCode().stream().toList());
            code(entry, "cameo", each.cameo());
            code(entry, "fips", each.fips());
        });
        actor.organization().ifPresent(each -> code(entry, "group", each.cameo()));
    }

    private void add(Row row) {
        var kind = ActorKind.valueOf(row.text("kind").toUpperCase(Locale.ROOT));
        var entry = new Entry(
                row.text("id"),
                kind,
                row.text("name"),
                row.day("from"),
                row.day("until"),
                row.texts("cow"),
                Set.copyOf(row.texts("offices")));
        add(entry, row.texts("names"));
        code(entry, "iso2", row.optional("iso2").stream().toList());
        code(entry, "cow", row.texts("cow"));
        code(entry, "cowcode", row.optional("cowCode").stream().toList());
        code(entry, kind == ActorKind.ORGANIZATION ? "group" : "cameo", row.texts("cameo"));
        code(entry, "fips", row.texts("fips"));
    }

    private void add(Entry entry, Collection<String> names) {
        byId.put(entry.id(), entry);
        if (entry.kind() == ActorKind.COUNTRY) {
            code(entry, "iso3", List.of(entry.id()));
        }
        for (var name : names) {
            var same = byName.computeIfAbsent(folded(name), any -> new ArrayList<>());
            if (!same.contains(entry)) {
                same.add(entry);
            }
        }
    }

    private void code(Entry entry, String scheme, List<String> codes) {
        codes.forEach(code -> byCode.computeIfAbsent(scheme + ":" + code, any -> new ArrayList<>())
                .add(entry));
    }

    static String folded(String name) {
        return name.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    }
}
