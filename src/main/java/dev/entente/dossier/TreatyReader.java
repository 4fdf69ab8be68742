package dev.entente.dossier;

import dev.entente.model.Facts;
import dev.entente.model.Obligation;
import dev.entente.model.Period;
import dev.entente.model.Treaty;
import dev.entente.model.Treaty.Party;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** A file of {@code treaties}: one treaty with each party's own days. */
final class TreatyReader {

    private TreatyReader() {}

    static Facts read(Cursor root, Context context) {
        var source = SourceReader.read(root.at("source"));
        var at = root.at("treaty");
        var signed = at.day("signed");
        var said = Periods.lasting(at).orElse(Period.since(LocalDate.EPOCH));
        var period = signed.map(day -> Periods.notBefore(day, said)).orElse(said);
        var promised = obligations(at);
        var parties = new ArrayList<Party>();
        for (var party : at.items("parties")) {
            context.requireActor(party.at("country"));
            var owes = party.has("obligations") ? obligations(party) : promised;
            Periods.lasting(party)
                    .map(days -> Periods.notBefore(period.from(), days))
                    .ifPresent(days -> parties.add(new Party(party.text("country"), days, owes)));
        }
        var treaty = new Treaty(
                at.text("id"), at.names(), at.text("kind"), signed, period, promised, at.optional("note"), parties);
        return context.facts(source, List.of(), List.of(), List.of(treaty), List.of());
    }

    private static Set<Obligation> obligations(Cursor at) {
        var set = EnumSet.noneOf(Obligation.class);
        var words = at.texts("obligations");
        Arrays.stream(Obligation.values())
                .filter(obligation -> words.contains(obligation.word()))
                .forEach(set::add);
        return set;
    }
}
