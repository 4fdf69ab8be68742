package dev.entente.ask;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.vocabulary.TieType;
import dev.entente.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The headers of the question files, which the command line, the guide and the free-text questions are made of. */
class CatalogueTests {

    private static final Catalogue CATALOGUE = Catalogue.read();

    private static final Pattern USED = Pattern.compile("\\$(\\w+)");

    /** Relationship types in patterns, and in lists of names. */
    private static final Pattern TYPES = Pattern.compile("\\[\\w*:([A-Z_|\\s]+)|'([A-Z]{3,}(?:_[A-Z]+)*)'");

    /** What a pattern may name that is no tie. */
    private static final Set<String> OTHERS = Set.of(
            "TOOK_PART",
            "REPORTED_BY",
            "HELD_AT",
            "CITES",
            "ABOUT",
            "IN",
            "STATED",
            "PLANNED",
            "ALLEGED",
            "DENIED",
            "YEAR",
            "REPORTED");

    private static final Set<Parameter.Type> ACTORS =
            Set.of(Parameter.Type.ACTOR, Parameter.Type.COUNTRY, Parameter.Type.ORGANIZATION);

    /** A row of these is about one actor, or about a source, or about an event that may have many. */
    private static final Set<String> WITHOUT_LINKS =
            Set.of("contradictions", "evidence", "most-active", "single-source", "sources", "treaty-parties", "who-is");

    private static final Set<String> INDONESIAN = Set.of(
            "siapa",
            "apa",
            "kapan",
            "apakah",
            "mana",
            "bagaimana",
            "negara",
            "dan",
            "dari",
            "tentang",
            "sekutu",
            "hubungan",
            "aliansi",
            "perubahan",
            "jaringan",
            "anggota",
            "kronologi",
            "linimasa",
            "riwayat",
            "perantara",
            "bukti",
            "sumber",
            "pernyataan",
            "rencana",
            "agenda",
            "dugaan",
            "kabar",
            "kontradiksi",
            "laporan",
            "berita",
            "kunjungan",
            "pertemuan",
            "peringatan",
            "tuduhan",
            "jabatan",
            "semua",
            "soal",
            "lewat",
            "terhadap",
            "oleh",
            "profil",
            "ceritakan",
            "latar");

    static Stream<Named<Question>> questions() {
        return CATALOGUE.questions().stream().map(question -> Named.of(question.name(), question));
    }

    @Test
    void theQuestionsOfTheIssueAreThere() {
        assertThat(CATALOGUE.questions())
                .extracting(Question::name)
                .contains(
                        "who-met-whom",
                        "who-visited",
                        "who-warned-whom",
                        "who-accused-whom",
                        "who-armed-whom",
                        "allies-of",
                        "alliance-history",
                        "alliance-network",
                        "alliance-changes",
                        "bound-to-defend",
                        "common-allies",
                        "members-of",
                        "network",
                        "office-holders",
                        "path",
                        "go-betweens",
                        "timeline",
                        "between",
                        "relations-by-month",
                        "evidence",
                        "said-by",
                        "planned",
                        "alleged",
                        "contradictions",
                        "single-source",
                        "who-was-where",
                        "most-active",
                        "strained-triads",
                        "sources",
                        "treaty-parties");
    }

    @ParameterizedTest
    @MethodSource("questions")
    void declaresExactlyTheParametersItUses(Question question) {
        var used = USED.matcher(question.statement())
                .results()
                .map(match -> match.group(1))
                .collect(toSet());

        assertThat(question.parameters()).extracting(Parameter::name).containsExactlyInAnyOrderElementsOf(used);
    }

    @ParameterizedTest
    @MethodSource("questions")
    void describesItself(Question question) {
        assertThat(question.title()).containsOnlyKeys("en", "id").doesNotContainValue("");
        assertThat(question.group()).isNotBlank();
        assertThat(question.parameters())
                .allSatisfy(parameter -> assertThat(parameter.description()).isNotBlank());
        assertThat(question.columns()).contains("status", "sources").doesNotHaveDuplicates();
        assertThat(question.details()).doesNotHaveDuplicates().doesNotContainAnyElementsOf(question.columns());
    }

    /** A row ties together what it has in columns of ids, or what the question was asked about. */
    @ParameterizedTest
    @MethodSource("questions")
    void tiesActorsTogetherByItsColumnsAndParameters(Question question) {
        var ends = new TreeSet<String>();
        Stream.concat(question.columns().stream(), question.details().stream()).forEach(ends::add);
        question.parameters().stream()
                .filter(parameter -> ACTORS.contains(parameter.type()))
                .forEach(parameter -> ends.add("$" + parameter.name()));

        assertThat(question.links())
                .doesNotHaveDuplicates()
                .allSatisfy(link -> assertThat(ends).containsAll(link.ends()));
        assertThat(question.links().isEmpty()).as("has no links").isEqualTo(WITHOUT_LINKS.contains(question.name()));
    }

    @ParameterizedTest
    @MethodSource("questions")
    void hasAnExampleThatGivesWhatItNeeds(Question question) {
        var given = Asked.options(question, question.name() + " " + question.example());

        assertThat(given).isNotEmpty();
        assertThat(given.keySet())
                .containsAll(question.parameters().stream()
                        .filter(Parameter::required)
                        .map(Parameter::name)
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("questions")
    void isAskedInBothLanguages(Question question) {
        assertThat(question.phrases())
                .doesNotHaveDuplicates()
                .allSatisfy(phrase -> assertThat(phrase).isNotBlank());
        assertThat(question.phrases()).filteredOn(CatalogueTests::isIndonesian).hasSizeGreaterThanOrEqualTo(3);
        assertThat(question.phrases())
                .filteredOn(phrase -> !isIndonesian(phrase))
                .hasSizeGreaterThanOrEqualTo(3);
    }

    @ParameterizedTest
    @MethodSource("questions")
    void namesOnlyItsParametersInItsPhrasesAndAllThatItNeeds(Question question) {
        for (var phrase : question.phrases()) {
            var named = Pattern.compile("\\{(\\w+)")
                    .matcher(phrase)
                    .results()
                    .map(match -> match.group(1))
                    .toList();
            var known = new ArrayList<String>();
            question.parameters().forEach(parameter -> known.add(parameter.name()));
            if (known.contains("from") && known.contains("until")) {
                known.add("period");
            }
            if (known.contains("asOf")) {
                known.add("day");
            }

            assertThat(known).as(phrase).containsAll(named);
            assertThat(named)
                    .as(phrase)
                    .doesNotHaveDuplicates()
                    .containsAll(question.parameters().stream()
                            .filter(Parameter::required)
                            .map(Parameter::name)
                            .toList());
        }
    }

    @ParameterizedTest
    @MethodSource("questions")
    void namesOnlyTypesOfTheVocabulary(Question question) {
        assertThat(named(question))
                .isSubsetOf(Vocabulary.get().storedTypes().stream()
                        .map(TieType::name)
                        .collect(toSet()));
    }

    /** A list of all types that do not last must not lack one that the vocabulary gained. */
    @ParameterizedTest
    @MethodSource("questions")
    void aListOfAllTypesThatDoNotLastIsComplete(Question question) {
        if (question.statement().contains("COMMENTS_ON|URGES|DEMANDS_OF|MEETS")) {
            assertThat(named(question))
                    .containsAll(Vocabulary.get().storedTypes().stream()
                            .filter(type -> !type.standing())
                            .map(TieType::name)
                            .toList());
        }
    }

    @ParameterizedTest
    @MethodSource("questions")
    void isReadInOneScreenAndOneLineIsNotTooLong(Question question) {
        assertThat(question.cypher().lines().filter(line -> line.startsWith("// says")))
                .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(160));
        assertThat(question.cypher().lines()).hasSizeLessThanOrEqualTo(80);
    }

    @ParameterizedTest
    @CsvSource({"who-met-who, who-met-whom", "allies, allies-of", "timelin, timeline"})
    void knowsTheNearestNames(String written, String nearest) {
        assertThat(CATALOGUE.question(written)).isEmpty();
        assertThat(CATALOGUE.nearest(written, 3)).hasSize(3).first().isEqualTo(nearest);
    }

    private static boolean isIndonesian(String phrase) {
        return Words.of(phrase.replaceAll("\\{[^}]*}|[()|\\[\\]]", " ")).stream()
                .anyMatch(INDONESIAN::contains);
    }

    private static Set<String> named(Question question) {
        var named = new TreeSet<String>();
        TYPES.matcher(question.statement())
                .results()
                .flatMap(CatalogueTests::split)
                .filter(name -> !OTHERS.contains(name))
                .forEach(named::add);
        return named;
    }

    private static Stream<String> split(MatchResult match) {
        var list = match.group(1) == null ? match.group(2) : match.group(1);
        return Stream.of(list.split("\\|")).map(String::strip).filter(name -> !name.isEmpty());
    }
}
