package dev.entente.resource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

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
