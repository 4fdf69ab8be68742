package dev.entente.dataset;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/** Files of the web, fetched into a folder of ours for the time of one command. */
final class Downloads {

    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final Path folder;

    private int count;

    /** @param folder where they go */
    Downloads(Path folder) {
        this.folder = folder;
    }

    /** {@return the file that was at an address}
     *
     * @param address the address, http or https
     * @throws IOException if there is none
     */
    Path get(String address) throws IOException {
        Files.createDirectories(folder);
        var into = folder.resolve("download-" + ++count);
        try {
            var client = HttpClient.newBuilder()
                    .followRedirects(Redirect.NORMAL)
                    .connectTimeout(Duration.ofSeconds(20))
                    .build();
            var request = HttpRequest.newBuilder(URI.create(address))
                    .timeout(PATIENCE)
                    .header("User-Agent", "entente")
                    .build();
            var answer = client.send(request, BodyHandlers.ofFile(into));
            if (answer.statusCode() != 200) {
                throw new IOException("the server answers %d".formatted(answer.statusCode()));
            }
            return into;
        } catch (IllegalArgumentException e) {
            throw new IOException("that is no address", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("it was interrupted", e);
        }
    }
}
