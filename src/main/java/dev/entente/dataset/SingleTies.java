package dev.entente.dataset;

import java.util.List;
import java.util.Map;

/** One tie for each row that says something new. */
final class SingleTies implements Written {

    private final Tables tables;

    private final Ledger ledger;

    private final Fresh fresh;

    SingleTies(Dataset dataset, Tables tables, Map<String, String> extras) {
        this.tables = tables;
        this.ledger = new Ledger(tables, dataset.source());
        this.fresh = new Fresh(dataset, tables, extras);
    }

    @Override
    public void read(Target target) {
        ledger.read(target);
    }

    @Override
    public void prepare(Target target) {
        fresh.ties();
    }

    @Override
    public List<Map<String, Object>> opening() {
        return ledger.opening();
    }

    @Override
    public long write(Target target) {
        return target.write(FreshTies.of(target, tables, fresh.columns(), fresh.lists()));
    }

    @Override
    public List<Map<String, Object>> closing() {
        return ledger.closing();
    }
}
