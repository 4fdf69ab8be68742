package dev.entente.fetch;

import dev.entente.fetch.TransferException.Kind;
import java.io.IOException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.HashMap;
import java.util.concurrent.atomic.AtomicLong;

/**
 * The lists of files, kept beside the files. A list has more than a hundred megabytes and grows at its end every quarter
 * of an hour; so what is here is asked for no more: the server is asked whether the list changed, and for what comes
 * after our end, with a few bytes before it that have to be the same. This resumes a list that broke off just as well.
 */
final class ListCache {

    private static final int OVERLAP = 4_096;

    private final Web web;

    private final URI server;

    private final Folder folder;

    private final Patience patience;

    private final FetchTalk talk;

    ListCache(Web web, URI server, Folder folder, Patience patience, FetchTalk talk) {
        this.web = web;
        this.server = server;
        this.folder = folder;
        this.patience = patience;
        this.talk = talk;
    }

    /**
     * {@return a list as the server has it now}
     *
     * @param name its name
     * @throws TransferException if it cannot be had
     */
    Path upToDate(String name) {
        var list = folder.unfinished(name);
        patience.retries().run(() -> {
            try (var file = FileChannel.open(
                    list, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
                update(name, file);
            } catch (IOException e) {
                throw folder.disk(e);
            }
        });
        return list;
    }

    private void update(String name, FileChannel file) throws IOException {
        var address = URI.create(server + "/gdeltv2/" + name);
        var stateFile = folder.unfinished(name + ".state");
        var state = ListState.read(stateFile);
        if (!state.of(address)) {
            file.truncate(0);
            state = ListState.begun(address);
            state.write(stateFile);
        }
        long have = file.size();
        long start = Math.max(0, have - OVERLAP);
        var headers = new HashMap<>(state.conditions(have));
        if (start > 0) {
            headers.put("Range", "bytes=%d-".formatted(start));
        }
        try (var answer = web.get(address, headers)) {
            if (answer.status() == 304 && state.isWhole(have)) {
                return;
            }
            goTo(file, start, answer);
            var size = new AtomicLong(file.size());
            folder.append(answer, file, Long.MAX_VALUE, count -> talk.list(name, size.addAndGet(count)));
            if (answer.whole().orElse(file.size()) != file.size()) {
                throw new TransferException(Kind.TROUBLE, "the list of files broke off");
            }
            ListState.whole(address, answer.header("ETag"), answer.header("Last-Modified"), file.size())
                    .write(stateFile);
        }
    }

    /** Leaves the file where the rest of the answer goes on. */
    private static void goTo(FileChannel file, long start, Answer answer) throws IOException {
        boolean goesOn = answer.status() == 206 && start > 0 && answer.start() == start && agrees(file, start, answer);
        if (goesOn) {
            return;
        }
        file.truncate(0);
        if (answer.status() != 200) {
            throw new TransferException(Kind.TROUBLE, "the list of files is another than before");
        }
    }

    /** {@return whether an answer begins with the bytes that the file ends with} */
    private static boolean agrees(FileChannel file, long start, Answer answer) throws IOException {
        var ours = new byte[Math.toIntExact(file.size() - start)];
        var tail = ByteBuffer.wrap(ours);
        while (tail.hasRemaining()) {
            if (file.read(tail, start + tail.position()) < 0) {
                return false;
            }
        }
        var theirs = new byte[ours.length];
        int got = 0;
        while (got < theirs.length) {
            var buffer = new byte[theirs.length - got];
            int count = answer.read(buffer);
            if (count < 0) {
                return false;
            }
            System.arraycopy(buffer, 0, theirs, got, count);
            got += count;
        }
        return Arrays.equals(ours, theirs);
    }
}
