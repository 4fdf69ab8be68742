package dev.entente.ask;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.entente.NothingFoundException;
import dev.entente.UsageException;
import dev.entente.graph.Graph;
import dev.entente.graph.ProjectData;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From words to an answer. */
@ProjectData
class AskWordsIT {

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            sentence                                            | understood                                                                 | rows
            who met Rutte in October 2024?                      | who-met-whom --actor Rutte --from 2024-10-01 --until 2024-11-01            | 1
            siapa bertemu Rutte pada Oktober 2024?              | who-met-whom --actor Rutte --from 2024-10-01 --until 2024-11-01            | 1
            kapan Rutte bertemu dengan Korea Selatan?           | who-met-whom --actor Rutte --with 'Korea Selatan'                          | 1
            who visited Russia in October 2024?                 | who-visited --b Russia --from 2024-10-01 --until 2024-11-01                | 3
            who warned NATO?                                    | who-warned-whom --b NATO                                                   | 1
            AS menuduh Rusia soal apa?                          | who-accused-whom --a AS --b Rusia                                          | 1
            siapa yang mengirim pasukan ke Rusia?               | who-armed-whom --b Rusia                                                   | 2
            who are the allies of North Korea on 31 December 2024? | allies-of --country 'North Korea' --as-of 2024-12-31                    | 2
            siapa sekutu Korut pada 1998?                       | allies-of --country Korut --as-of 1998-01-01                               | 1
            who are the allies of North Korea today?            | allies-of --country 'North Korea'                                          | 1
            who is bound to defend Poland on 7 March 2024?      | bound-to-defend --country Poland --as-of 2024-03-07                        | 57
            common allies of France and Japan in 2024           | common-allies --a France --b Japan --as-of 2024-01-01                      | 1
            negara anggota NATO per 7 Maret 2024                | members-of --organization NATO --as-of 2024-03-07                          | 32
            who is the secretary general of NATO?               | office-holders --organization NATO --office 'secretary general'            | 1
            siapa menteri luar negeri Korea Utara?              | office-holders --country 'Korea Utara' --office 'menteri luar negeri'      | 1
            siapa yang memimpin NATO?                           | office-holders --organization NATO                                         | 1
            how is Rutte connected to Choe Son-hui?             | path --a Rutte --b 'Choe Son-hui'                                          | 2
            who met both Blinken and Austin?                    | go-betweens --a Blinken --b Austin                                         | 2
            who is party to the Warsaw Pact?                    | treaty-parties --treaty 'Warsaw Pact'                                      | 8
            siapa anggota perjanjian Pakta Warsawa?             | treaty-parties --treaty 'Pakta Warsawa'                                    | 8
            sejarah aliansi Prancis 1910                        | alliance-history --country Prancis --from 1910-01-01 --until 1911-01-01    | 1
            bukti untuk 2024-10-28-rutte-kor-delegation         | evidence --event 2024-10-28-rutte-kor-delegation                           | 1
            apa kata Rutte tentang Rusia?                       | said-by --actor Rutte --with Rusia                                         | 3
            what is alleged about Russia?                       | alleged --actor Russia                                                     | 8
            apa yang direncanakan Blinken?                      | planned --actor Blinken                                                    | 2
            who was in Kursk in October 2024?                   | who-was-where --place Kursk --from 2024-10-01 --until 2024-11-01           | 1
            where was Rutte in October 2024?                    | who-was-where --actor Rutte --from 2024-10-01 --until 2024-11-01           | 1
            """)
    void answersAndSaysWhatItUnderstood(String sentence, String understood, int rows, Graph graph) {
        var answer = Asked.asker(graph).ask(sentence);

        assertThat(answer.understood()).first().isEqualTo("Understood as: entente ask " + understood);
        assertThat(answer.rows()).hasSize(rows);
    }

    @Test
    void saysWhoIsMeantByEachName(Graph graph) {
        assertThat(Asked.asker(graph).ask("did Zelenski meet with Korsel?").understood())
                .containsExactly(
                        "Understood as: entente ask who-met-whom --actor Zelenski --with Korsel",
                        "--actor Zelenski is Volodymyr Zelenskyy (volodymyr-zelenskyy), the nearest name",
                        "--with Korsel is South Korea (KOR)");
    }

    @Test
    void namesTheNearestQuestionsForWhatItDoesNotUnderstand(Graph graph) {
        refuses(
                graph,
                "why did Rutte warn Russia?",
                "'why did Rutte warn Russia?' was not understood",
                "The nearest questions: who-warned-whom (Who warned or threatened whom, and when)."
                        + " 'entente ask' lists them all.");
    }

    @Test
    void showsHowToAskIfNoQuestionIsNear(Graph graph) {
        refuses(
                graph,
                "hello",
                "'hello' was not understood",
                "Ask as in 'who met Rutte in October 2024?', in English or Indonesian. 'entente ask' lists all questions.");
    }

    @Test
    void asksBackWhoIsMeant(Graph graph) {
        refuses(
                graph,
                "who are the allies of Korea?",
                "'Korea' may be South Korea (KOR), North Korea (PRK)",
                "Write the one you mean by its id, such as 'KOR'.");
    }

    @Test
    void saysWhichNameItDoesNotKnow(Graph graph) {
        assertThatThrownBy(() -> Asked.asker(graph).ask("who met Xyzzyq in 2024?"))
                .isInstanceOf(NothingFoundException.class)
                .hasMessage("no actor in the graph is called 'Xyzzyq'");
    }

    private static void refuses(Graph graph, String sentence, String problem, String hint) {
        assertThatThrownBy(() -> Asked.asker(graph).ask(sentence))
                .asInstanceOf(InstanceOfAssertFactories.type(UsageException.class))
                .satisfies(refused -> {
                    assertThat(refused.problem()).isEqualTo(problem);
                    assertThat(refused.hint()).isEqualTo(hint);
                });
    }
}
