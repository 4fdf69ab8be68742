package dev.entente.dossier;

import dev.entente.dossier.References.Target;
import dev.entente.model.Event;
import dev.entente.model.Participant;
import dev.entente.model.Period;
import dev.entente.model.Precision;
import dev.entente.model.Report;
import dev.entente.model.Source;
import dev.entente.model.Status;
import dev.entente.vocabulary.TieType;
import dev.entente.vocabulary.Vocabulary;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The events of a dossier. */
final class EventReader {

    private final Context context;

    private final Vocabulary vocabulary;

    private final Source source;

    private final Optional<LocalDate> published;

    EventReader(Context context, Vocabulary vocabulary, Source source, Optional<LocalDate> published) {
        this.context = context;
        this.vocabulary = vocabulary;
        this.source = source;
        this.published = published;
    }

    Optional<Event> read(Cursor at) {
        var type = type(at.at("type"));
        var participants = at.items("participants").stream()
                .map(each -> participant(each, type))
                .toList();
        type.ifPresent(known -> ends(at, participants, known));
        at.optional("code").ifPresent(code -> code(at.at("code")));
        at.optional("place").ifPresent(place -> context.requirePlace(at.at("place")));
        at.items("about").forEach(about -> context.references().require(Target.EVENT, about));
        var period = Periods.happened(at, published).map(found -> precision(at, found));
        if (period.isEmpty()) {
            return Optional.empty();
        }
        var reports = at.items("reports").stream()
                .map(each -> report(each, at, period.get()))
                .toList();
        return Optional.of(new Event(
                at.text("id"),
                at.text("type"),
                at.text("summary"),
                at.optional("code"),
                at.optional("place"),
                number(at.at("number")),
                participants,
                at.texts("about"),
                reports));
    }

    private Optional<TieType> type(Cursor at) {
        var type = vocabulary.type(at.text());
        if (type.isEmpty() && !at.text().isEmpty()) {
            var names = vocabulary.types().stream().map(TieType::name).toList();
            at.fault(
                    "'%s' is no tie of the vocabulary".formatted(at.text()),
                    References.nearest(names, at.text())
                            .map("Did you mean '%s'? data/vocabulary.json lists them all."::formatted)
                            .orElse("data/vocabulary.json lists them all."));
        }
        return type;
    }

    private Participant participant(Cursor at, Optional<TieType> type) {
        boolean isPlace = at.has("place");
        if (isPlace == at.has("actor")) {
            at.fault("a participant is either an actor or a place", "Give it one of the fields actor and place.");
        }
        if (isPlace) {
            context.requirePlace(at.at("place"));
        } else {
            context.requireActor(at.at("actor"));
        }
        var role = at.text("role");
        if (!role.isEmpty() && !vocabulary.roles().containsKey(role)) {
            at.at("role")
                    .fault(
                            "'%s' is no role of the vocabulary".formatted(role),
                            type.map(known -> "The ends of %s are %s and %s."
                                            .formatted(known.name(), known.actingRole(), known.otherRole()))
                                    .orElse("data/vocabulary.json lists them all."));
        }
        return new Participant(at.text(isPlace ? "place" : "actor"), role, at.text("side"), isPlace);
    }

    private static void ends(Cursor at, List<Participant> participants, TieType type) {
        for (var role : type.roles().stream().distinct().toList()) {
            long wanted = type.symmetric() ? 2 : 1;
            if (participants.stream().filter(one -> one.role().equals(role)).count() < wanted) {
                at.at("participants")
                        .fault(
                                "%s needs %s in the role '%s'"
                                        .formatted(
                                                type.name(), wanted == 2 ? "two participants" : "a participant", role),
                                "Add who it was, or choose another type.");
            }
        }
    }

    private void code(Cursor at) {
        if (vocabulary.ofCameo(at.text()).isEmpty() && at.text().matches("\\d{2,4}")) {
            at.fault(
                    "'%s' is no CAMEO code".formatted(at.text()),
                    "Codes are strings and keep their zeros: 042 is a visit; leave it out to take that of the type.");
        }
    }

    private static Period precision(Cursor at, Period period) {
        return Arrays.stream(Precision.values())
                .filter(each -> each.name().equals(at.text("precision")))
                .findFirst()
                .map(said -> new Period(period.from(), period.until(), said))
                .orElse(period);
    }

    private Report report(Cursor at, Cursor event, Period period) {
        at.optional("speaker").ifPresent(speaker -> context.requireActor(at.at("speaker")));
        if (at.has("until") && !at.has("from")) {
            at.at("until")
                    .fault(
                            "a report that has 'until' needs 'from' too",
                            "Give the report both days, or neither to take those of the event.");
        }
        var own = at.has("from") ? Periods.happened(at, published).orElse(period) : period;
        var status = status(at).or(() -> status(event)).orElse(Status.STATED);
        var paragraph = at.node().path("paragraph");
        return new Report(
                source.id(),
                at.optional("locator").orElse(paragraph.isInt() ? "paragraph " + paragraph.intValue() : "whole text"),
                status,
                own,
                at.optional("when").or(() -> event.optional("when")),
                at.optional("speaker"),
                new ArrayList<>(at.texts("through")),
                published.orElse(LocalDate.EPOCH));
    }

    private static Optional<Status> status(Cursor at) {
        return Arrays.stream(Status.values())
                .filter(status -> status.name().equals(at.text("status")))
                .findFirst();
    }

    private static Optional<Event.Figure> number(Cursor at) {
        return at.node().path("value").canConvertToLong()
                ? Optional.of(
                        new Event.Figure(at.node().path("value").longValue(), at.text("of"), at.optional("bound")))
                : Optional.empty();
    }
}
