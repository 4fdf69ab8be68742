package dev.entente.fetch;

import static dev.entente.fetch.Fetching.MIDNIGHT;
import static dev.entente.fetch.Fetching.QUARTER_PAST;
import static dev.entente.fetch.GdeltServer.LIST;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.entente.EntenteException;
import dev.entente.ServerUnavailableException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A list of a hundred megabytes crosses the wire once. */
class ListCacheTests {

    private static final int LINES = 2_000;

    @TempDir
    private Path folder;

    private final GdeltServer server = new GdeltServer();

    @BeforeEach
    void publish() {
        var list = new StringBuilder();
        for (int i = 0; i < LINES; i++) {
            list.append(GdeltServer.line(i, "0".repeat(32), "2015021823%04d.mentions.CSV.zip\n".formatted(i)));
        }
        server.put(LIST, list.toString().getBytes(StandardCharsets.UTF_8));
        server.publish(MIDNIGHT);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private FetchReport fetch() {
        return new Fetching(server, folder).run();
    }

    private Path cached() {
        return folder.resolve(".fetch").resolve(LIST);
    }

    @Test
    void aListThatDidNotChangeDoesNotComeAgain() {
        fetch();

        assertThat(fetch().present()).isEqualTo(1);
        assertThat(server.asked(LIST)).extracting(GdeltServer.Asked::status).containsExactly(200, 304);
    }

    @Test
    void ofAListThatGrewOnlyTheEndComes() {
        fetch();
        server.publish(QUARTER_PAST);

        assertThat(fetch().downloaded()).isEqualTo(1);
        assertThat(server.asked(LIST)).extracting(GdeltServer.Asked::status).containsExactly(200, 206);
        assertThat(server.asked(LIST).get(1).length()).isLessThan(5_000);
        assertThat(cached()).hasBinaryContent(server.content(LIST));
    }

    @Test
    void aListThatBrokeOffGoesOn() {
        server.next(LIST, server.breakAt(100_000));

        assertThat(fetch().downloaded()).isEqualTo(1);
        assertThat(server.asked(LIST)).extracting(GdeltServer.Asked::status).containsExactly(200, 206);
        assertThat(cached()).hasBinaryContent(server.content(LIST));
    }

    @Test
    void aListThatBecameAnotherComesWhole() {
        fetch();
        server.put(LIST, new byte[0]);
        for (int i = 0; i < LINES; i++) {
            server.list("x".repeat(100 + i % 7));
        }
        server.publish(QUARTER_PAST);

        assertThat(fetch().downloaded()).isEqualTo(1);
        assertThat(cached()).hasBinaryContent(server.content(LIST));
    }

    @Test
    void aListThatBecameShorterComesWhole() {
        fetch();
        server.put(LIST, new byte[0]);
        server.publish(QUARTER_PAST);

        assertThat(fetch().downloaded()).isEqualTo(1);
        assertThat(cached()).hasBinaryContent(server.content(LIST));
    }

    @Test
    void aServerThatKnowsNoRangesSendsItWhole() {
        fetch();
        server.publish(QUARTER_PAST);
        server.next(LIST, server.whole());

        assertThat(fetch().downloaded()).isEqualTo(1);
        assertThat(cached()).hasBinaryContent(server.content(LIST));
    }

    @Test
    void aCacheThatWasDamagedAtItsEndComesAgain() throws IOException {
        fetch();
        var damaged = Files.readAllBytes(cached());
        damaged[damaged.length - 10] = 0;
        Files.write(cached(), damaged);
        Files.delete(folder.resolve(".fetch").resolve(LIST + ".state"));

        assertThat(fetch().present()).isEqualTo(1);
        assertThat(cached()).hasBinaryContent(server.content(LIST));
    }

    @Test
    void theListOfOneServerIsNotTakenForThatOfAnother() {
        fetch();
        try (var other = new GdeltServer()) {
            other.publish(QUARTER_PAST);
            var report = new Fetching(other, folder).run();

            assertThat(report.wanted()).isEqualTo(1);
            assertThat(other.asked(LIST)).extracting(GdeltServer.Asked::range).containsExactly("");
        }
    }

    @Test
    void withoutAListThereIsNoFetch() {
        server.lose(LIST);

        assertThatThrownBy(this::fetch)
                .isInstanceOf(ServerUnavailableException.class)
                .hasMessage("the list of files %s/gdeltv2/%s cannot be had: the server does not have it (404)"
                        .formatted(server.address(), LIST))
                .extracting(e -> ((EntenteException) e).hint())
                .isEqualTo("Try again later, or look at the address and the network; what has come is kept.");
    }

    @Test
    void aServerThatIsNotThereIsSaid() {
        var address = server.address();
        server.close();

        assertThatThrownBy(this::fetch)
                .isInstanceOf(ServerUnavailableException.class)
                .hasMessage("the list of files %s/gdeltv2/%s cannot be had: no server answers at %s"
                        .formatted(address, LIST, address.getAuthority()));
    }

    @Test
    void aLineWithoutEndDoesNotFillTheMemory() {
        server.list("x".repeat(3_000_000));
        server.list("y".repeat(3_000) + GdeltFile.END);

        assertThat(fetch().unread()).isZero();
    }
}
