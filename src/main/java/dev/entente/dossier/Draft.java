package dev.entente.dossier;

import com.fasterxml.jackson.databind.JsonNode;
import dev.entente.BadInputException;
import dev.entente.Fault;
import dev.entente.dossier.References.Definition;
import dev.entente.dossier.References.Target;
import dev.entente.model.Facts;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** A file that is JSON of a known kind; what it says has yet to be read. */
final class Draft {

    private final Input input;

    private final JsonText json;

    private final FileKind kind;

    private Draft(Input input, JsonText json, FileKind kind) {
        this.input = input;
        this.json = json;
        this.kind = kind;
    }

    /** {@return the draft of a file}
     *
     * @param input the file
     * @throws BadInputException if it is not JSON of a known kind
     */
    static Draft of(Input input) {
        var json = JsonText.parse(input);
        var kind = FileKind.of(json.root())
                .orElseThrow(() -> new BadInputException(List.of(Fault.of(
                        input.name(),
                        "it is JSON, but no dossier: it has neither a source nor events",
                        "See data/articles for a dossier, or data/README.md for the other kinds of file."))));
        return new Draft(input, json, kind);
    }

    String file() {
        return input.name();
    }

    /** {@return the id of its source, or the empty text} */
    String source() {
        return new Cursor(json.root(), "", faults()).at("source").text("id");
    }

    /** Adds a fault if another file has the same source and says something else: either would replace the other. */
    void sourceIsNot(@Nullable Draft other, Faults faults) {
        if (other != null && !source().isEmpty() && !other.input.digest().equals(input.digest())) {
            faults.add(
                    "/source/id",
                    "source '%s' is that of %s already".formatted(source(), other.file()),
                    "Give each file a source of its own; what a source says is replaced when it is loaded again.");
        }
    }

    /** Tells everything that the file defines. */
    void define(References references) {
        definitions((target, at) -> references.add(target, at.text("id"), new Definition(what(target, at), file())));
    }

    /** {@return what the file says, as far as it has no faults}
     *
     * @param references what can be referred to
     * @param check holds files against their schema
     * @param faults where its faults go
     */
    Facts read(References references, SchemaCheck check, Faults faults) {
        check.check(kind, json.root(), faults);
        var root = new Cursor(json.root(), "", faults);
        var seen = new HashMap<String, JsonNode>();
        definitions((target, at) -> twice(target, at, seen, references), root);
        var context = new Context(input.name(), input.digest(), references);
        return switch (kind) {
            case COUNTRIES -> CountriesReader.read(root, context);
            case ORGANIZATIONS -> OrganizationsReader.read(root, context);
            case TREATY -> TreatyReader.read(root, context);
            case OFFICES -> OfficesReader.read(root, context);
            case DOSSIER -> DossierReader.read(root, context);
        };
    }

    Faults faults() {
        return new Faults(input.name(), json::locate);
    }

    private void definitions(BiConsumer<Target, Cursor> each) {
        definitions(each, new Cursor(json.root(), "", faults()));
    }

    private void definitions(BiConsumer<Target, Cursor> each, Cursor root) {
        for (var field : List.of("countries", "organizations", "people", "actors")) {
            root.items(field).forEach(at -> each.accept(Target.ACTOR, at));
        }
        root.items("places").forEach(at -> each.accept(Target.PLACE, at));
        root.items("events").forEach(at -> each.accept(Target.EVENT, at));
        if (kind == FileKind.TREATY) {
            each.accept(Target.TREATY, root.at("treaty"));
        }
        if (kind == FileKind.COUNTRIES) {
            root.items("countries").stream()
                    .map(country -> country.at("capital"))
                    .filter(capital -> capital.node().isObject())
                    .forEach(capital -> each.accept(Target.PLACE, capital));
        }
    }

    private String what(Target target, Cursor at) {
        return switch (target) {
            case ACTOR ->
                switch (kind) {
                    case COUNTRIES -> "country";
                    case ORGANIZATIONS -> "organization";
                    case OFFICES -> "person";
                    default -> at.text("kind").toLowerCase(Locale.ROOT);
                };
            case EVENT -> at.text("type");
            case PLACE, TREATY -> "";
        };
    }

    private void twice(Target target, Cursor at, Map<String, JsonNode> seen, References references) {
        var id = at.text("id");
        var before = seen.putIfAbsent(target + " " + id, at.node());
        // a capital stands with every state that had it
        boolean capital = at.pointer().endsWith("/capital");
        if (!id.isEmpty() && before != null && !capital) {
            at.at("id")
                    .fault(
                            "'%s' is defined twice in this file%s"
                                    .formatted(id, before.equals(at.node()) ? "" : ", and differently"),
                            "Keep one of the two, or give one another id.");
        }
        references.find(target, id).ifPresent(other -> elsewhere(target, at, other));
    }

    private void elsewhere(Target target, Cursor at, Definition other) {
        var what = what(target, at);
        if (other.where().equals(file())) {
            return;
        }
        if (!other.what().equalsIgnoreCase(what)) {
            at.at("id")
                    .fault(
                            "'%s' is %s here and %s in %s".formatted(at.text("id"), what, other.what(), other.where()),
                            "Use another id, or make the two agree.");
        } else if (target == Target.TREATY && !other.where().equals(References.GRAPH)) {
            at.at("id")
                    .fault(
                            "treaty '%s' is defined in %s already".formatted(at.text("id"), other.where()),
                            "Keep one of the two files, or give one another id.");
        }
    }
}
