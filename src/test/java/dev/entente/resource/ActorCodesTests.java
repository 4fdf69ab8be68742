package dev.entente.resource;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.entente.dossier.Input;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The codes by which event data names its actors. */
class ActorCodesTests {

    private static final String SCHEMAS = "https://entente.invalid/schema/";

    private static final JsonNode FILE = json("data/actor-codes.json");

    private static final List<JsonNode> COUNTRIES =
            items(json("data/countries.json").path("countries")).toList();

    private static final List<JsonNode> ORGANIZATIONS =
            items(json("data/organizations.json").path("organizations")).toList();

    @Test
    void theFileIsAsItsSchemaSays() {
        var registry = SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_2020_12,
                builder -> builder.schemas(
                        (String iri) -> Bundled.text("data/schema/" + iri.substring(SCHEMAS.length()))));

        assertThat(registry.getSchema(SchemaLocation.of(SCHEMAS + "actor-codes.schema.json"))
                        .validate(FILE))
                .isEmpty();
    }

    @Test
    void itIsNotLoadedAsADossier() {
        assertThat(Input.bundled()).extracting(Input::name).contains("data/countries.json");
        assertThat(Input.bundled())
                .extracting(Input::name)
                .doesNotContain("data/actor-codes.json", "data/vocabulary.json", "data/schema/dossier.schema.json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"types", "regions", "groups", "religions", "ethnic"})
    void noSectionHasACodeTwice(String section) {
        assertThat(codes(section)).isNotEmpty().doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(strings = {"types", "regions", "groups", "religions"})
    void aCodeIsThreeCapitalLetters(String section) {
        assertThat(codes(section)).allMatch(code -> code.matches("[A-Z]{3}"));
    }

    @Test
    void ethnicCodesAreInSmallLettersButForThreeOfOld() {
        assertThat(codes("ethnic").filter(code -> !code.matches("[a-z]{3}"))).containsExactly("ARB", "KUR", "PAL");
    }

    @Test
    void everyCountryAndOrganisationThatIsNamedExists() {
        assertThat(named("country")).isNotEmpty().isSubsetOf(ids(COUNTRIES));
        assertThat(named("organization")).isNotEmpty().isSubsetOf(ids(ORGANIZATIONS));
    }

    @Test
    void aRegionIsNoCountry() {
        assertThat(codes("regions")).doesNotContainAnyElementsOf(cameo(COUNTRIES));
    }

    @Test
    void whatStandsForTwoThingsIsSaidInANote() {
        var countries = cameo(COUNTRIES);

        assertThat(codes("types").filter(countries::contains)).isEmpty();
        assertThat(codes("groups").filter(countries::contains)).containsExactly("PSE");
        assertThat(codes("religions").filter(countries::contains)).containsExactly("SHN", "SUN");
        assertThat(codes("regions").filter(codes("groups").toList()::contains)).isEmpty();
        assertThat(Stream.of(entry("groups", "PSE"), entry("religions", "SHN"), entry("religions", "SUN")))
                .allSatisfy(entry -> assertThat(entry.path("note").asText()).isNotEmpty());
    }

    @Test
    void anOrganisationHasTheCodesThatNameIt() {
        var here = items(FILE.path("groups"))
                .filter(group -> group.has("organization"))
                .map(group -> group.path("organization").asText() + " "
                        + group.path("code").asText());
        var there = ORGANIZATIONS.stream()
                .flatMap(organization -> items(organization.path("cameo"))
                        .map(code -> organization.path("id").asText() + " " + code.asText()));

        assertThat(here).containsExactlyInAnyOrderElementsOf(there.toList());
    }

    @Test
    void onlyOrgansOfTheStateActForIt() {
        assertThat(items(FILE.path("types")))
                .allSatisfy(type -> assertThat(type.path("state").asBoolean())
                        .as(type.path("code").asText())
                        .isEqualTo(type.path("standing").asText().equals("agent")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            section   | code | name                               | of
            types     | GOV  | Government                         | Government of {country}
            types     | MIL  | Armed forces                       | Armed forces of {country}
            types     | REB  | Rebels                             | Rebels in {country}
            types     | MNC  | Multinational companies            | Multinational companies of {country}
            regions   | EUR  | Europe                             |
            groups    | NAT  | North Atlantic Treaty Organization |
            groups    | AFU  | African Union                      |
            groups    | TAL  | Taliban                            |
            religions | SHI  | Shia Muslims                       |
            ethnic    | kur  | Kurds                              |
            ethnic    | khm  | Khmer                              |
            """)
    void aCodeHasItsName(String section, String code, String name, String of) {
        assertThat(entry(section, code).path("name").asText()).isEqualTo(name);
        assertThat(entry(section, code).path("of").asText(null)).isEqualTo(of);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            code | country
            ROM  | ROU
            ROU  | ROU
            MTN  | MNE
            TMP  | TLS
            IMY  | IMN
            GZS  | PSE
            BAG  | IRQ
            GMW  | DEU
            SSD  | SSD
            """)
    void aCountryIsFoundByTheCodesThatGdeltWrites(String code, String country) {
        assertThat(COUNTRIES.stream()
                        .filter(one -> items(one.path("cameo")).anyMatch(each -> code.equals(each.asText())))
                        .map(one -> one.path("id").asText()))
                .containsExactly(country);
    }

    private static JsonNode entry(String section, String code) {
        Predicate<JsonNode> isIt = entry -> code.equals(entry.path("code").asText());
        return items(FILE.path(section)).filter(isIt).findFirst().orElseThrow();
    }

    private static Stream<String> codes(String section) {
        return items(FILE.path(section)).map(entry -> entry.path("code").asText());
    }

    private static Set<String> named(String field) {
        var found = new ArrayList<JsonNode>();
        Stream.of("types", "regions", "groups", "countryNames")
                .forEach(section -> items(FILE.path(section)).forEach(entry -> found.add(entry.path(field))));
        return texts(found.stream().filter(JsonNode::isTextual));
    }

    private static Set<String> ids(List<JsonNode> all) {
        return texts(all.stream().map(one -> one.path("id")));
    }

    private static Set<String> cameo(List<JsonNode> all) {
        return texts(all.stream().flatMap(one -> items(one.path("cameo"))));
    }

    private static Set<String> texts(Stream<JsonNode> nodes) {
        var texts = new TreeSet<String>();
        nodes.forEach(node -> texts.add(node.asText()));
        return texts;
    }

    private static Stream<JsonNode> items(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    private static JsonNode json(String path) {
        try {
            return new ObjectMapper().readTree(Bundled.text(path));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
