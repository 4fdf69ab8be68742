package dev.entente.fetch;

import dev.entente.fetch.TransferException.Kind;
import java.io.IOException;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;

/** Gets one file: what is missing of it into a part beside the finished ones, which takes its name once it is right. */
final class FileFetch {

    private static final int BUFFER = 1 << 16;

    private final Web web;

    private final URI server;

    private final Folder folder;

    private final Patience patience;

    FileFetch(Web web, URI server, Folder folder, Patience patience) {
        this.web = web;
        this.server = server;
        this.folder = folder;
        this.patience = patience;
    }

    /**
     * {@return what came of a file}
     *
     * @param file the file
     * @throws TransferException if the fetch as a whole cannot go on
     */
    Outcome fetch(GdeltFile file) {
        var bytes = new AtomicLong();
        try {
            if (isRight(folder.finished(file.name()), file)) {
                return Outcome.good(file.name(), Outcome.End.PRESENT, 0);
            }
            patience.retries().run(() -> attempt(file, bytes));
            return Outcome.good(file.name(), Outcome.End.DOWNLOADED, bytes.get());
        } catch (TransferException e) {
            return switch (e.kind()) {
                case DISK, STOPPED -> throw e;
                case ABSENT -> Outcome.good(file.name(), Outcome.End.MISSING, bytes.get());
                default -> Outcome.failed(file.name(), bytes.get(), e);
            };
        } catch (IOException e) {
            throw folder.disk(e);
        }
    }

    private void attempt(GdeltFile file, AtomicLong bytes) {
        var part = folder.unfinished(file.name() + ".part");
        try {
            try (var channel = FileChannel.open(part, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
                if (channel.size() > file.size()) {
                    channel.truncate(0);
                }
                if (channel.size() < file.size()) {
                    download(file, channel, bytes);
                }
            }
            if (!isRight(part, file)) {
                throw new TransferException(Kind.WRONG, "its MD5 is not the one that the list says");
            }
            Files.move(
                    part,
                    folder.finished(file.name()),
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        } catch (TransferException e) {
            if (e.kind() == Kind.WRONG || e.kind() == Kind.ABSENT) {
                discard(part);
            }
            throw e;
        } catch (IOException e) {
            throw folder.disk(e);
        }
    }

    private void discard(Path part) {
        try {
            Files.deleteIfExists(part);
        } catch (IOException e) {
            throw folder.disk(e);
        }
    }

    private void download(GdeltFile file, FileChannel part, AtomicLong bytes) throws IOException {
        long have = part.size();
        var address = URI.create(server + "/gdeltv2/" + file.name());
        Map<String, String> headers = have > 0 ? Map.of("Range", "bytes=%d-".formatted(have)) : Map.of();
        try (var answer = web.get(address, headers)) {
            boolean goesOn = answer.status() == 206 && answer.start() == have;
            if (!goesOn) {
                part.truncate(0);
            }
            if (!goesOn && answer.status() != 200) {
                throw new TransferException(Kind.TROUBLE, "the server does not go on where it broke off");
            }
            if (answer.whole().orElse(file.size()) != file.size()) {
                throw size(file, "%,d bytes".formatted(answer.whole().orElseThrow()));
            }
            folder.append(answer, part, file.size(), bytes::addAndGet);
        }
        if (part.size() > file.size()) {
            throw size(file, "more");
        }
        if (part.size() < file.size()) {
            throw size(file, "%,d bytes".formatted(part.size()));
        }
    }

    private static TransferException size(GdeltFile file, String has) {
        return new TransferException(
                Kind.WRONG, "the list says %,d bytes, and the server sends %s".formatted(file.size(), has));
    }

    private static boolean isRight(Path path, GdeltFile file) throws IOException {
        return Files.isRegularFile(path)
                && Files.size(path) == file.size()
                && md5(path).equals(file.md5());
    }

    private static String md5(Path path) throws IOException {
        try (var in = Files.newInputStream(path)) {
            var digest = MessageDigest.getInstance("MD5");
            var buffer = new byte[BUFFER];
            for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
                digest.update(buffer, 0, count);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has MD5", e);
        }
    }
}
