package dev.entente.graph;

import dev.entente.model.Tie;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Ties as a data set has them, made up: the same ones each time.
 *
 * @param count how many there are
 * @param actors between how many actors, {@code GROUP-0} to the last
 * @param types the names of their types
 */
record BuiltTies(int count, int actors, List<String> types) implements PreparedTies {

    private static final int LANES = 16;

    private static final List<String> COLUMNS = List.of(
            "id", "from", "until", "when", "reported", "code", "mentions", "tone", "url", "root", "other", "origins");

    @Override
    public List<String> columns() {
        return COLUMNS;
    }

    @Override
    public Map<String, Object> constants() {
        return Map.of("precision", "DAY", "status", "STATED", "source", "gdelt-2", "outlets", 1L);
    }

    @Override
    public List<Lane> lanes() {
        return IntStream.range(0, LANES)
                .mapToObj(i -> new Lane(i, i, (count + LANES - 1 - i) / LANES))
                .toList();
    }

    @Override
    public Cursor open(Lane lane) {
        return new Made(lane.bucketA());
    }

    /** The actors and places that the ties need. */
    PreparedNodes nodes() {
        return new PreparedNodes() {
            @Override
            public long count() {
                return actors;
            }

            @Override
            public Stream<Map<String, Object>> rows() {
                return LongStream.range(0, actors).mapToObj(BuiltTies::node);
            }
        };
    }

    private static Map<String, Object> node(long i) {
        if (i % 10 == 9) {
            return Map.of(
                    "id",
                    "place-" + i,
                    "names",
                    List.of("Place; " + i, "a \"quoted\" place, " + i),
                    "source",
                    "gdelt-2",
                    "properties",
                    Map.of("name", "Place; " + i, "latitude", i / 7.0, "kind", "city"));
        }
        return Map.of(
                "id",
                "GROUP-" + i,
                "label",
                "Group",
                "names",
                i % 3 == 0 ? List.of() : List.of("Group " + i),
                "source",
                "gdelt-2",
                "properties",
                i % 2 == 0 ? Map.of("name", "Group " + i, "note", "") : Map.of("name", "Gruppe\n" + i, "ordinal", i));
    }

    private final class Made implements Cursor {

        private final Random random;

        private int at;

        private String a = "";

        private String b = "";

        private boolean toPlace;

        private LocalDate day = LocalDate.EPOCH;

        Made(int lane) {
            random = new Random(lane);
            at = lane - LANES;
        }

        @Override
        public boolean next() {
            at += LANES;
            toPlace = random.nextInt(20) == 0;
            a = "GROUP-" + actor();
            b = toPlace ? "place-" + (actor() / 10 * 10 + 9) : "GROUP-" + actor();
            day = LocalDate.of(2024, 10, 1).plusDays(random.nextInt(30));
            return at < count;
        }

        private int actor() {
            double one = random.nextDouble();
            int number = (int) (one * one * one * (actors / 10 * 10));
            return number % 10 == 9 ? number - 1 : number;
        }

        @Override
        public String type() {
            double one = random.nextDouble();
            return types.get((int) (one * one * one * types.size()));
        }

        @Override
        public String a() {
            return a;
        }

        @Override
        public String b() {
            return b;
        }

        @Override
        public Tie.End endKind() {
            return toPlace ? Tie.End.PLACE : Tie.End.ACTOR;
        }

        @Override
        public @Nullable Object value(int column) {
            return switch (COLUMNS.get(column)) {
                case "id" -> "gdelt-2:" + (1_205_573_785L + at);
                case "from" -> day;
                case "until", "reported" -> day.plusDays(1);
                case "when" -> day.getDayOfMonth() + " October 2024";
                case "code" -> "0" + (10 + random.nextInt(80));
                case "mentions" -> (long) random.nextInt(100);
                case "tone" -> random.nextDouble() * 10;
                case "url" ->
                    "https://www.example.org/2024/10/22/a-long-story-about-the-diplomacy-of-two-countries-"
                            + random.nextInt(200_000);
                case "root" -> random.nextBoolean();
                case "origins" -> at % 2 == 0 ? List.of("one", "two; or three") : null;
                default -> null;
            };
        }

        @Override
        public void close() {
            at = count;
        }
    }
}
