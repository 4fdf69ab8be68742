package dev.entente.dataset;
import java.nio.file.*;
import java.util.*;
import dev.entente.graph.*;
public final class Try {
  public static void main(String[] args) throws Exception {
    for (int round = 0; round < Integer.parseInt(args[1]); round++) {
    long t0 = System.nanoTime();
    var work = Files.createTempDirectory("try");
    var inputs = Inputs.of(List.of(args[0]), Datasets.with(List.of()), Optional.empty(), work);
    inputs.faults().forEach(f -> System.out.println(f.problem()));
    System.out.println(inputs.tables().size() + " tables " + inputs.passedOver().size());
    long t1 = System.nanoTime(); System.out.println("recognise " + (t1-t0)/1_000_000);
    var ds = inputs.tables().get(0).dataset();
    var sp = new Spooling(ds, work, n -> {});
    var spools = sp.spool(inputs.tables().stream().map(Inputs.Recognised::table).toList());
    long t2 = System.nanoTime(); System.out.println("spool " + (t2-t1)/1_000_000 + " rows " + spools.stream().mapToLong(Spool::rows).sum()+" rej "+spools.stream().mapToLong(Spool::rejected).sum());
    var tables = new Tables(work, 2000);
    var staging = new Staging(ds, tables, Choice.ALL);
    var files = spools.stream().flatMap(s -> s.files().stream()).toList();
    staging.add(files, sp.wanted());
    long t3 = System.nanoTime(); System.out.println("stage " + (t3-t2)/1_000_000 + " " + tables.number("select count(*) from staged where fate is null"));
    var settling = new Settling(ds, tables, staging.extras());
    var facts = DatasetRun.facts();
    long t4 = System.nanoTime(); System.out.println("facts " + (t4-t3)/1_000_000);
    var reg = Register.of(facts);
    settling.resolve(new Resolver(reg, ActorCodes.get(), ds.source()), Identities.NONE);
    long t5 = System.nanoTime(); System.out.println("resolve " + (t5-t4)/1_000_000 + " refs " + tables.number("select count(*) from refs")+" made "+tables.number("select count(*) from made"));
    settling.settle(List.of());
    long t6 = System.nanoTime(); System.out.println("settle " + (t6-t5)/1_000_000 + " total " + (t6-t0)/1_000_000);
    tables.each("select fate, copy>1, reason, left_out, count(*) from settled group by all order by 5 desc limit 20", r -> System.out.println(r.getString(1)+" "+r.getString(2)+" "+r.getString(3)+" "+r.getString(4)+" "+r.getString(5)));
    if (round == 0) {
    tables.each("select fate, reason, left_out, count(*) from staged group by all order by 4 desc limit 20", r -> System.out.println(r.getString(1)+" "+r.getString(2)+" "+r.getString(3)+" "+r.getString(4)));
    tables.each("select id,name,part_of,rows,note from made order by rows desc limit 40", r -> System.out.println(r.getString(1)+" | "+r.getString(2)+" | "+r.getString(3)+" | "+r.getString(4)+" | "+r.getString(5)));
    tables.each("select id,name,part_of,rows,note from made where note='unknown' order by rows desc limit 40", r -> System.out.println(r.getString(1)+" | "+r.getString(2)+" | "+r.getString(3)+" | "+r.getString(4)+" | "+r.getString(5)));
    tables.each("select id,type,a,b,\"from\",until,\"when\",\"aName\",\"bName\",place,copy from settled limit 20", r -> { var sb = new StringBuilder(); for (int i=1;i<=11;i++) sb.append(r.getString(i)).append(" | "); System.out.println(sb); });
    }
    tables.close(); spools.forEach(Spool::delete);
    }
  }
}
