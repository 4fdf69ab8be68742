package dev.entente.dataset;

import dev.entente.dataset.Choice.Tally;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** One tie for each pair, type and time, with counts. */
final class CountedTies implements Written {

    private final Tables tables;

    private final TallyLedger ledger;

    private final Tallying tallying;

    private Map<String, List<Map<String, Object>>> updates = Map.of();

    CountedTies(Dataset dataset, Tables tables, Map<String, String> extras, Tally tally) {
        this.tables = tables;
        this.ledger = new TallyLedger(tables, dataset.source(), tally);
        this.tallying = new Tallying(dataset, tables, extras, tally);
    }

    @Override
    public void read(Target target) {
        ledger.read(target);
    }

    @Override
    public void prepare(Target target) {
        tallying.count(ledger.key());
        updates = tallying.updates(target, ledger.key());
    }

    @Override
    public List<Map<String, Object>> opening() {
        return ledger.opening();
    }

    @Override
    public long write(Target target) {
        long written = target.write(FreshTies.of(target, tables, tallying.columns(), Set.of()));
        updates.forEach((type, rows) -> target.write("load/tally-updates/" + type.toUpperCase(Locale.ROOT), rows));
        return written + updates.values().stream().mapToLong(List::size).sum();
    }

    @Override
    public List<Map<String, Object>> closing() {
        return ledger.closing();
    }
}
