package dev.entente.resource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.awt.geom.Path2D;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The shapes of the countries of today. */
class WorldTests {

    /** These are in no map of this scale, or belong to nobody; the map has a dot for them. */
    private static final Set<String> WITHOUT_SHAPE = Set.of("ATA", "BVT", "GIB", "TKL", "TUV", "UMI");

    private static final String TEXT = Bundled.text("data/world.json");

    private static final JsonNode WORLD = json(TEXT);

    private static final List<String> TODAY = items(
                    json(Bundled.text("data/countries.json")).path("countries"))
            .filter(country -> country.path("until").isNull())
            .map(country -> country.path("id").asText())
            .toList();

    @Test
    void itSaysWhereItIsFrom() {
        assertThat(WORLD.path("entente").asInt()).isEqualTo(1);
        assertThat(WORLD.path("type").asText()).isEqualTo("FeatureCollection");
        for (var field : List.of("id", "title", "publisher", "asOf", "licence")) {
            assertThat(WORLD.path("source").path(field).asText()).as(field).isNotBlank();
        }
    }

    @Test
    void everyCountryOfTodayHasOneShapeOrIsTooSmall() {
        var shapes = items(WORLD.path("features"))
                .map(feature -> feature.path("id").asText())
                .toList();

        assertThat(shapes).isSorted().doesNotHaveDuplicates().doesNotContainAnyElementsOf(WITHOUT_SHAPE);
        assertThat(Stream.concat(shapes.stream(), WITHOUT_SHAPE.stream())).containsExactlyInAnyOrderElementsOf(TODAY);
    }

    @Test
    void noRingIsOpenOrTurnsTheWrongWay() {
        for (var feature : WORLD.path("features")) {
            polygons(feature.path("geometry")).forEach(polygon -> {
                for (int i = 0; i < polygon.size(); i++) {
                    var ring = polygon.get(i);
                    var at = feature.path("id").asText() + " " + ring;
                    assertThat(ring.size()).as(at).isGreaterThanOrEqualTo(4);
                    assertThat(ring.get(0)).as(at).isEqualTo(ring.get(ring.size() - 1));
                    // d3-geo takes what is to the right of a line for land, and would paint all the world but the
                    // island
                    assertThat(clockwise(ring)).as(at).isEqualTo(i == 0);
                }
            });
        }
    }

    @Test
    void aBorderIsWhereItIsOnPaper() {
        for (var feature : WORLD.path("features")) {
            polygons(feature.path("geometry")).flatMap(WorldTests::items).forEach(ring -> {
                for (int i = 1; i < ring.size(); i++) {
                    // d3-geo draws the shortest way, which bulges towards the pole where a long line follows a parallel
                    assertThat(bulge(ring.get(i - 1), ring.get(i)))
                            .as("km at %s, %s to %s", feature.path("id").asText(), ring.get(i - 1), ring.get(i))
                            .isLessThan(10);
                }
            });
        }
    }

    @ParameterizedTest
    @CsvSource({
        "San Marino,         12.45, 43.94, SMR",
        "Maseru,             27.48,-29.32, LSO",
        "Rome,               12.50, 41.90, ITA",
        "Laayoune,          -13.20, 27.15, ESH",
        "Smara,             -11.67, 26.74, ESH",
        "the bay of Dakhla, -15.79, 23.88, ESH",
        "Tan-Tan,           -11.10, 28.44, MAR",
        "Nassau,            -77.40, 25.04, BHS",
        "Saint Thomas,      -64.93, 18.34, VIR",
        "Uvea,             -176.16,-13.28, WLF",
        "Sevastopol,         33.53, 44.60, UKR",
        "Hargeisa,           44.06,  9.56, SOM",
        "Longyearbyen,       15.80, 78.20, SJM",
    })
    void aTownIsInOneCountryAlone(String town, double longitude, double latitude, String country) {
        assertThat(items(WORLD.path("features"))
                        .filter(feature -> polygons(feature.path("geometry"))
                                .anyMatch(polygon -> outline(polygon).contains(longitude, latitude)))
                        .map(feature -> feature.path("id").asText()))
                .as(town)
                .containsExactly(country);
    }

    @Test
    void itIsSentInAMoment() throws IOException {
        var zipped = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(zipped)) {
            zip.write(TEXT.getBytes(StandardCharsets.UTF_8));
        }

        assertThat(TEXT.length()).isLessThan(500_000);
        assertThat(zipped.size()).isLessThan(150_000);
    }

    private static Stream<JsonNode> polygons(JsonNode geometry) {
        return geometry.path("type").asText().equals("Polygon")
                ? Stream.of(geometry.path("coordinates"))
                : items(geometry.path("coordinates"));
    }

    private static Path2D outline(JsonNode polygon) {
        var outline = new Path2D.Double(Path2D.WIND_EVEN_ODD);
        for (var ring : polygon) {
            outline.moveTo(ring.get(0).get(0).asDouble(), ring.get(0).get(1).asDouble());
            ring.forEach(point ->
                    outline.lineTo(point.get(0).asDouble(), point.get(1).asDouble()));
        }
        return outline;
    }

    /** {@return how far the middle of the shortest way is from the middle in degrees, in kilometres} */
    private static double bulge(JsonNode from, JsonNode to) {
        double step = Math.IEEEremainder(to.get(0).asDouble() - from.get(0).asDouble(), 360);
        // longitudes are counted from the middle
        double[] a = onSphere(-step / 2, from.get(1).asDouble());
        double[] b = onSphere(step / 2, to.get(1).asDouble());
        double[] middle = onSphere(0, (from.get(1).asDouble() + to.get(1).asDouble()) / 2);
        double length = Math.hypot(Math.hypot(a[0] + b[0], a[1] + b[1]), a[2] + b[2]);
        double apart = 0;
        for (int i = 0; i < 3; i++) {
            apart += Math.pow((a[i] + b[i]) / length - middle[i], 2);
        }
        return 6371 * Math.sqrt(apart);
    }

    private static double[] onSphere(double longitude, double latitude) {
        double x = Math.toRadians(longitude);
        double y = Math.toRadians(latitude);
        return new double[] {Math.cos(y) * Math.cos(x), Math.cos(y) * Math.sin(x), Math.sin(y)};
    }

    /** A line that crosses the meridian of 180 degrees goes on beyond it, and not back around the world. */
    private static boolean clockwise(JsonNode ring) {
        double area = 0;
        double x = ring.get(0).get(0).asDouble();
        for (int i = 1; i < ring.size(); i++) {
            double step = ring.get(i).get(0).asDouble() - ring.get(i - 1).get(0).asDouble();
            step -= 360 * Math.round(step / 360);
            double latitudes =
                    ring.get(i).get(1).asDouble() + ring.get(i - 1).get(1).asDouble();
            area += step * latitudes / 2;
            x += step;
        }
        assertThat(x).isCloseTo(ring.get(0).get(0).asDouble(), within(1e-6));
        return area > 0;
    }

    private static Stream<JsonNode> items(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    private static JsonNode json(String text) {
        try {
            return new ObjectMapper().readTree(text);
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }
}
