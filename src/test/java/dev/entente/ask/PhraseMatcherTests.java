package dev.entente.ask;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhraseMatcherTests {

    private static final Catalogue CATALOGUE = Catalogue.read();

    private static final PhraseMatcher MATCHER = new PhraseMatcher(CATALOGUE);

    private static final String ENGLISH = """
            which alliances did Poland have?                                | alliance-history   | country=Poland
            who had to do with whom in October 2024?                        | network            | from=2024-10-01; until=2024-11-01
            who are the parties to the Warsaw Pact?                         | treaty-parties     | treaty=Warsaw Pact
            tell me about Mark Rutte                                        | who-is             | actor=Mark Rutte
            profile of NATO                                                 | who-is             | actor=NATO
            who met Rutte in October 2024?                                  | who-met-whom       | actor=Rutte; from=2024-10-01; until=2024-11-01
            Whom did Antony Blinken meet?                                   | who-met-whom       | actor=Antony Blinken
            When did Rutte meet the South Korean delegation?                | who-met-whom       | actor=Rutte; with=South Korean delegation
            Did Blinken meet with Cho Tae-yul on 31 October 2024?           | who-met-whom       | actor=Blinken; from=2024-10-31; until=2024-11-01; with=Cho Tae-yul
            meetings between Rutte and South Korea since 2023               | who-met-whom       | actor=Rutte; from=2023-01-01; with=South Korea
            who visited Russia in October 2024                              | who-visited        | b=Russia; from=2024-10-01; until=2024-11-01
            Where did Choe Son-hui go in October 2024?                      | who-visited        | a=Choe Son-hui; from=2024-10-01; until=2024-11-01
            which countries did Choe visit since 2023?                      | who-visited        | a=Choe; from=2023-01-01
            visits by Choe Son-hui to Russia                                | who-visited        | a=Choe Son-hui; b=Russia
            who warned NATO?                                                | who-warned-whom    | b=NATO
            Did Putin threaten NATO before November 2024?                   | who-warned-whom    | a=Putin; b=NATO; until=2024-11-01
            whom did Rutte warn on 28 October 2024?                         | who-warned-whom    | a=Rutte; from=2024-10-28; until=2024-10-29
            who has warned whom?                                            | who-warned-whom    | ''
            who accused Russia?                                             | who-accused-whom   | b=Russia
            What did the United States accuse Russia of?                    | who-accused-whom   | a=United States; b=Russia
            who armed Russia in 2024?                                       | who-armed-whom     | b=Russia; from=2024-01-01; until=2025-01-01
            who sent troops to Russia?                                      | who-armed-whom     | b=Russia
            Did North Korea send missiles to Russia?                        | who-armed-whom     | a=North Korea; b=Russia
            weapons from North Korea to Russia                              | who-armed-whom     | a=North Korea; b=Russia
            who are the allies of North Korea?                              | allies-of          | country=North Korea
            Who was allied with France on 28 July 1914?                     | allies-of          | asOf=1914-07-28; country=France
            Who is Poland allied with?                                      | allies-of          | country=Poland
            who is allied with whom in 1914?                                | alliance-network   | asOf=1914-01-01
            the alliance network on 1 September 1939                        | alliance-network   | asOf=1939-09-01
            how did alliances change between 1990 and 1992?                 | alliance-changes   | from=1990-01-01; until=1993-01-01
            which alliances ended in 1991?                                  | alliance-changes   | from=1991-01-01; until=1992-01-01
            which treaties began since 2020?                                | alliance-changes   | from=2020-01-01
            how did the alliances of Poland change from 1989 to 1999?       | alliance-changes   | country=Poland; from=1989-01-01; until=2000-01-01
            who must defend Poland?                                         | bound-to-defend    | country=Poland
            who is bound to defend Poland on 7 March 2024?                  | bound-to-defend    | asOf=2024-03-07; country=Poland
            Which countries would have to defend Estonia in 2024?           | bound-to-defend    | asOf=2024-01-01; country=Estonia
            which allies do France and Japan have in common?                | common-allies      | a=France; b=Japan
            common allies of France and Japan in 2024                       | common-allies      | a=France; asOf=2024-01-01; b=Japan
            who are the members of NATO?                                    | members-of         | organization=NATO
            which countries are members of the EU in 2010?                  | members-of         | asOf=2010-01-01; organization=EU
            who leads North Korea?                                          | office-holders     | country=North Korea
            who is the president of South Korea?                            | office-holders     | country=South Korea; office=president
            Who was the foreign minister of North Korea on 30 October 2024? | office-holders     | asOf=2024-10-30; country=North Korea; office=foreign minister
            who is the secretary general of NATO?                           | office-holders     | office=secretary general; organization=NATO
            which offices did Mark Rutte hold?                              | office-holders     | actor=Mark Rutte
            how is Rutte connected to Choe Son-hui?                         | path               | a=Rutte; b=Choe Son-hui
            what is the path between Rutte and Choe?                        | path               | a=Rutte; b=Choe
            who mediates between Blinken and Austin?                        | go-betweens        | a=Blinken; b=Austin
            who met both Blinken and Austin?                                | go-betweens        | a=Blinken; b=Austin
            timeline of North Korea in 2024                                 | timeline           | actor=North Korea; from=2024-01-01; until=2025-01-01
            what happened to Ukraine since August 2024?                     | timeline           | actor=Ukraine; from=2024-08-01
            relations between North Korea and Russia since 2023             | between            | a=North Korea; b=Russia; from=2023-01-01
            what happened between the United States and Russia?             | between            | a=United States; b=Russia
            how did relations between South Korea and NATO develop in 2024? | relations-by-month | a=South Korea; b=NATO; from=2024-01-01; until=2025-01-01
            relations between South Korea and NATO month by month           | relations-by-month | a=South Korea; b=NATO
            what is the evidence for 2024-10-28-rutte-kor-delegation?       | evidence           | event=2024-10-28-rutte-kor-delegation
            sources on North Korea and Russia                               | evidence           | a=North Korea; b=Russia
            what did Rutte say?                                             | said-by            | actor=Rutte
            what did Rutte say about Russia?                                | said-by            | actor=Rutte; with=Russia
            statements by Putin since 2024                                  | said-by            | actor=Putin; from=2024-01-01
            what is planned?                                                | planned            | ''
            what does Blinken plan in October 2024?                         | planned            | actor=Blinken; from=2024-10-01; until=2024-11-01
            planned meetings of Blinken                                     | planned            | actor=Blinken
            what is alleged about Russia?                                   | alleged            | actor=Russia
            allegations against North Korea since 2023                      | alleged            | actor=North Korea; from=2023-01-01
            what is North Korea said to have done?                          | alleged            | actor=North Korea
            where do the sources disagree?                                  | contradictions     | ''
            contradictory reports on Russia in 2024                         | contradictions     | actor=Russia; from=2024-01-01; until=2025-01-01
            what rests on a single source?                                  | single-source      | ''
            which claims rest on one source?                                | single-source      | ''
            single source claims about North Korea                          | single-source      | actor=North Korea
            where was Rutte in October 2024?                                | who-was-where      | actor=Rutte; from=2024-10-01; until=2024-11-01
            who was in Brussels on 28 October 2024?                         | who-was-where      | from=2024-10-28; place=Brussels; until=2024-10-29
            who was in Russia in October 2024?                              | who-was-where      | from=2024-10-01; place=Russia; until=2024-11-01
            who was most active in October 2024?                            | most-active        | from=2024-10-01; until=2024-11-01
            most active countries since 2023                                | most-active        | from=2023-01-01
            which alliances are strained?                                   | strained-triads    | ''
            whose allies quarrel in 2024?                                   | strained-triads    | asOf=2024-01-01
            which sources are loaded?                                       | sources            | ''
            where does the data come from?                                  | sources            | ''
            who are the allies of Poland today?                             | allies-of          | country=Poland
            who is the defense minister of Germany?                         | office-holders     | country=Germany; office=defence minister
            who is the prime minister of Japan now?                         | office-holders     | country=Japan; office=prime minister
            who is the head of state of Japan?                              | office-holders     | country=Japan; office=head of state
            """;

    private static final String INDONESIAN = """
            sejarah aliansi Polandia                                                | alliance-history   | country=Polandia
            siapa berhubungan dengan siapa pada Oktober 2024?                       | network            | from=2024-10-01; until=2024-11-01
            siapa anggota perjanjian Pakta Warsawa?                                 | treaty-parties     | treaty=Pakta Warsawa
            profil Mark Rutte                                                       | who-is             | actor=Mark Rutte
            ceritakan tentang NATO                                                  | who-is             | actor=NATO
            siapa bertemu Rutte pada Oktober 2024?                                  | who-met-whom       | actor=Rutte; from=2024-10-01; until=2024-11-01
            Siapa saja yang ditemui Blinken?                                        | who-met-whom       | actor=Blinken
            kapan Rutte bertemu dengan delegasi Korea Selatan?                      | who-met-whom       | actor=Rutte; with=delegasi Korea Selatan
            pertemuan antara Rutte dan Korea Selatan tahun 2024                     | who-met-whom       | actor=Rutte; from=2024-01-01; until=2025-01-01; with=Korea Selatan
            siapa yang mengunjungi Rusia pada Oktober 2024?                         | who-visited        | b=Rusia; from=2024-10-01; until=2024-11-01
            ke mana Choe pergi pada bulan Oktober 2024?                             | who-visited        | a=Choe; from=2024-10-01; until=2024-11-01
            kunjungan Choe ke Rusia                                                 | who-visited        | a=Choe; b=Rusia
            siapa memperingatkan siapa?                                             | who-warned-whom    | ''
            siapa yang mengancam NATO?                                              | who-warned-whom    | b=NATO
            peringatan Putin kepada NATO                                            | who-warned-whom    | a=Putin; b=NATO
            siapa menuduh Rusia?                                                    | who-accused-whom   | b=Rusia
            AS menuduh Rusia soal apa?                                              | who-accused-whom   | a=AS; b=Rusia
            tuduhan terhadap Rusia pada Oktober 2024                                | who-accused-whom   | b=Rusia; from=2024-10-01; until=2024-11-01
            siapa yang mengirim pasukan ke Rusia?                                   | who-armed-whom     | b=Rusia
            Apakah Korea Utara mengirim rudal ke Rusia?                             | who-armed-whom     | a=Korea Utara; b=Rusia
            siapa sekutu Korea Utara pada 31 Desember 2024?                         | allies-of          | asOf=2024-12-31; country=Korea Utara
            negara mana yang bersekutu dengan Polandia?                             | allies-of          | country=Polandia
            jaringan aliansi pada 1914                                              | alliance-network   | asOf=1914-01-01
            siapa bersekutu dengan siapa tahun 1939?                                | alliance-network   | asOf=1939-01-01
            bagaimana aliansi berubah antara 1990 dan 1992?                         | alliance-changes   | from=1990-01-01; until=1993-01-01
            perubahan aliansi sejak 2020                                            | alliance-changes   | from=2020-01-01
            aliansi apa saja yang bubar tahun 1991?                                 | alliance-changes   | from=1991-01-01; until=1992-01-01
            siapa yang wajib membela Polandia pada 7 Maret 2024?                    | bound-to-defend    | asOf=2024-03-07; country=Polandia
            siapa yang harus membantu Estonia?                                      | bound-to-defend    | country=Estonia
            sekutu bersama Prancis dan Jepang                                       | common-allies      | a=Prancis; b=Jepang
            siapa saja sekutu bersama Prancis dan Jepang tahun 2024?                | common-allies      | a=Prancis; asOf=2024-01-01; b=Jepang
            siapa saja anggota NATO pada 2024?                                      | members-of         | asOf=2024-01-01; organization=NATO
            negara anggota Uni Eropa                                                | members-of         | organization=Uni Eropa
            siapa presiden Korea Selatan?                                           | office-holders     | country=Korea Selatan; office=presiden
            siapa menteri luar negeri Korea Utara?                                  | office-holders     | country=Korea Utara; office=menteri luar negeri
            jabatan apa yang dipegang Mark Rutte?                                   | office-holders     | actor=Mark Rutte
            siapa yang memimpin NATO?                                               | office-holders     | country=NATO
            bagaimana Rutte terhubung dengan Choe Son-hui?                          | path               | a=Rutte; b=Choe Son-hui
            rantai terpendek dari Rutte ke Choe                                     | path               | a=Rutte; b=Choe
            siapa yang menengahi antara Rusia dan Ukraina?                          | go-betweens        | a=Rusia; b=Ukraina
            perantara antara Blinken dan Austin                                     | go-betweens        | a=Blinken; b=Austin
            kronologi Korea Utara tahun 2024                                        | timeline           | actor=Korea Utara; from=2024-01-01; until=2025-01-01
            apa yang dilakukan Korea Utara sejak 2023?                              | timeline           | actor=Korea Utara; from=2023-01-01
            hubungan antara Korea Utara dan Rusia sejak 2023                        | between            | a=Korea Utara; b=Rusia; from=2023-01-01
            apa yang terjadi antara Korut dan Rusia?                                | between            | a=Korut; b=Rusia
            hubungan Korea Selatan dengan NATO per bulan                            | relations-by-month | a=Korea Selatan; b=NATO
            bagaimana hubungan antara Korea Selatan dan NATO berkembang tahun 2024? | relations-by-month | a=Korea Selatan; b=NATO; from=2024-01-01; until=2025-01-01
            bukti untuk 2024-10-28-rutte-kor-delegation                             | evidence           | event=2024-10-28-rutte-kor-delegation
            siapa yang melaporkan 2024-10-putin-warns-nato?                         | evidence           | event=2024-10-putin-warns-nato
            apa kata Rutte tentang Rusia?                                           | said-by            | actor=Rutte; with=Rusia
            apa yang dikatakan Putin?                                               | said-by            | actor=Putin
            pernyataan Zelensky                                                     | said-by            | actor=Zelensky
            apa yang direncanakan Blinken?                                          | planned            | actor=Blinken
            apa saja yang direncanakan sejak Oktober 2024?                          | planned            | from=2024-10-01
            apa yang diduga dilakukan oleh Korea Utara?                             | alleged            | actor=Korea Utara
            dugaan terhadap Rusia                                                   | alleged            | actor=Rusia
            di mana sumber berbeda?                                                 | contradictions     | ''
            kontradiksi soal Rusia                                                  | contradictions     | actor=Rusia
            apa yang hanya bersandar pada satu sumber?                              | single-source      | ''
            laporan dari satu sumber tentang Korea Utara                            | single-source      | actor=Korea Utara
            di mana Rutte pada Oktober 2024?                                        | who-was-where      | actor=Rutte; from=2024-10-01; until=2024-11-01
            siapa yang berada di Brussels pada 28 Oktober 2024?                     | who-was-where      | from=2024-10-28; place=Brussels; until=2024-10-29
            siapa yang paling aktif pada Oktober 2024?                              | most-active        | from=2024-10-01; until=2024-11-01
            negara paling aktif                                                     | most-active        | ''
            aliansi mana yang retak?                                                | strained-triads    | ''
            siapa yang bersekutu dengan kedua pihak?                                | strained-triads    | ''
            sumber apa saja yang dimuat?                                            | sources            | ''
            dari mana data?                                                         | sources            | ''
            siapa sekutu Polandia hari ini?                                         | allies-of          | country=Polandia
            siapa sekutu Polandia sekarang                                          | allies-of          | country=Polandia
            siapa sekretaris jenderal NATO?                                         | office-holders     | office=sekretaris jenderal; organization=NATO
            """;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = ENGLISH)
    void understandsEnglish(String sentence, String question, String values) {
        understands(sentence, question, values);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = INDONESIAN)
    void understandsIndonesian(String sentence, String question, String values) {
        understands(sentence, question, values);
    }

    @ParameterizedTest
    @ValueSource(strings = {ENGLISH, INDONESIAN})
    void everyQuestionIsAskedInTheTable(String table) {
        assertThat(new TreeSet<>(table.lines()
                        .map(line -> line.replaceFirst("[^|]*\\| *([a-z-]+).*", "$1"))
                        .toList()))
                .containsExactlyElementsOf(
                        CATALOGUE.questions().stream().map(Question::name).toList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            WHO MET RUTTE IN OCTOBER 2024           | who-met-whom    | actor=RUTTE; from=2024-10-01; until=2024-11-01
            who   met,  Rutte ?!                    | who-met-whom    | actor=Rutte
            “Who met Rutte?”                        | who-met-whom    | actor=Rutte
            In October 2024, who met Rutte?         | who-met-whom    | actor=Rutte; from=2024-10-01; until=2024-11-01
            Pada Oktober 2024 siapa bertemu Rutte?  | who-met-whom    | actor=Rutte; from=2024-10-01; until=2024-11-01
            please tell me who visited Russia       | who-visited     | b=Russia
            tolong siapa yang mengunjungi Rusia     | who-visited     | b=Rusia
            who acused Russia                       | who-accused-whom | b=Russia
            siapa memperingatakan NATO              | who-warned-whom | b=NATO
            who accused WHO?                        | who-accused-whom | b=WHO
            """)
    void takesNoOffenceAtCasePunctuationOrderAndSlips(String sentence, String question, String values) {
        understands(sentence, question, values);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "what is the weather in Jakarta?",
                "hello",
                "who won the world cup in 2022?",
                "who loves whom?",
                "who",
                "who met",
                "MATCH (n) RETURN n",
                "how many people live in France?",
                "who is the inventor of France?",
                "why did Rutte warn Russia?",
                "when was NATO founded?",
                "how is Rutte?",
                "who sold oil to Russia?",
                "who is taller, Putin or Rutte?",
                "Rutte",
                "October 2024",
                "?",
                "siapa?",
                "siapa presiden?",
                "berapa penduduk Indonesia?",
                "harga beras hari ini",
                "mengapa Putin memperingatkan NATO?"
            })
    void doesNotUnderstandWhatNoQuestionAsks(String sentence) {
        assertThat(MATCHER.match(sentence)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            who met                             | who-met-whom
            allies                              | allies-of
            why did Rutte warn Russia?          | who-warned-whom
            mengapa Putin memperingatkan NATO?  | who-warned-whom
            relations                           | between
            siapa presiden?                     | office-holders
            the timeline                        | timeline
            """)
    void namesTheNearestQuestion(String sentence, String nearest) {
        assertThat(MATCHER.nearest(sentence, 1)).extracting(Question::name).containsExactly(nearest);
    }

    @Test
    void namesNoQuestionForWordsThatNoneHas() {
        assertThat(MATCHER.nearest("hello", 3)).isEmpty();
    }

    static Stream<Named<Question>> questions() {
        return CATALOGUE.questions().stream().map(question -> Named.of(question.name(), question));
    }

    /** Each phrase, said with example values, asks its own question. */
    @ParameterizedTest
    @MethodSource("questions")
    void everyPhraseAsksItsOwnQuestion(Question question) {
        for (var phrase : question.phrases()) {
            var sentence = phrase.replaceAll("\\{(period|day)}", "in 2024")
                    .replaceAll("\\{\\w+:([^|}]*)[^}]*}", "$1")
                    .replaceAll("\\{\\w+}", "Xanadu")
                    .replaceAll("\\[([^|\\]]*)[^\\]]*]", "$1")
                    .replaceAll("\\(([^|)]*)[^)]*\\)", "$1");
            assertThat(MATCHER.match(sentence))
                    .as("%s: %s", phrase, sentence)
                    .first()
                    .extracting(match -> match.question().name())
                    .isEqualTo(question.name());
        }
    }

    private static void understands(String sentence, String question, String values) {
        assertThat(MATCHER.match(sentence))
                .first()
                .extracting(match -> match.question().name(), match -> text(match.values()))
                .isEqualTo(List.of(question, values));
    }

    private static String text(Map<String, String> values) {
        return new TreeMap<>(values)
                .entrySet().stream()
                        .map(entry -> entry.getKey() + "=" + entry.getValue())
                        .collect(Collectors.joining("; "));
    }
}
