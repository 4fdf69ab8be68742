package dev.entente.graph;

import dev.entente.GraphUnavailableException;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A folder with a graph of our own, such as {@code .entente}: Neo4j's home, the password that was made for it, and
 * a note of the process that has it. One process has a store at a time; the operating system gives it up when that
 * process ends, however it ends.
 */
public final class Store implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private static final String LETTERS = "abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";

    private static final int PASSWORD_LENGTH = 20;

    private final Path folder;

    private final FileChannel channel;

    private final FileLock lock;

    private Store(Path folder, FileChannel channel, FileLock lock) {
        this.folder = folder;
        this.channel = channel;
        this.lock = lock;
    }

    /**
     * Who has a store.
     *
     * @param pid the process
     * @param bolt where its graph answers
     * @param pages by name, where it serves pages: {@code browser}, {@code guide}; none if it serves none
     */
    public record Holder(long pid, URI bolt, Map<String, String> pages) {}

    /**
     * {@return a store that is this process's until it is closed; the folder is made if need be}
     *
     * @param folder where it is
     * @throws GraphUnavailableException if another process has it, or the folder cannot be written
     */
    public static Store take(Path folder) {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            var store = tryTake(folder);
            if (store.isPresent()) {
                return store.get();
            }
            var holder = holder(folder);
            if (holder.filter(one -> !one.pages().isEmpty()).isPresent() || System.nanoTime() > deadline) {
                throw taken(folder, holder);
            }
            pause();
        }
    }

    /** {@return who serves a store, if somebody does}
     *
     * @param folder where it is
     */
    public static Optional<Holder> server(Path folder) {
        if (!Files.isRegularFile(folder.resolve("lock"))) {
            return Optional.empty();
        }
        // a note without a lock is left over from a process that was killed
        var free = tryTake(folder);
        if (free.isPresent()) {
            free.get().close();
            return Optional.empty();
        }
        return holder(folder).filter(one -> !one.pages().isEmpty());
    }

    /** {@return the home folder of Neo4j in it} */
    public Path home() {
        return folder.resolve("neo4j");
    }

    /** {@return the folder} */
    public Path folder() {
        return folder;
    }

    /** {@return whether it has never held a graph} */
    public boolean isNew() {
        return isNew(folder);
    }

    /** {@return whether there has never been a graph in a folder}
     *
     * @param folder the folder, which need not exist
     */
    public static boolean isNew(Path folder) {
        return !Files.isDirectory(folder.resolve("neo4j").resolve("data").resolve("databases"));
    }

    /** {@return the password of a store, made when it is first asked for, in a file that only its owner can read}
     *
     * @param folder where the store is
     */
    public static String password(Path folder) {
        var file = folder.resolve("password");
        try {
            if (!Files.isRegularFile(file)) {
                var random = new SecureRandom();
                var password = new StringBuilder();
                for (int i = 0; i < PASSWORD_LENGTH; i++) {
                    password.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
                }
                PrivateFile.write(file, password + "\n");
            }
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw unwritable(folder, e);
        }
    }

    /** Notes that this process has it, and where its graph answers.
     *
     * @param bolt where the graph answers
     * @param pages by name, where pages are served
     */
    public void announce(URI bolt, Map<String, String> pages) {
        var note = new StringBuilder();
        note.append("pid=").append(ProcessHandle.current().pid()).append('\n');
        note.append("bolt=").append(bolt).append('\n');
        new TreeMap<>(pages)
                .forEach((name, page) -> note.append("page.")
                        .append(name)
                        .append('=')
                        .append(page)
                        .append('\n'));
        try {
            PrivateFile.write(folder.resolve("running"), note.toString());
        } catch (IOException e) {
            throw unwritable(folder, e);
        }
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(folder.resolve("running"));
            lock.release();
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<Store> tryTake(Path folder) {
        @Nullable FileChannel channel = null;
        try {
            Files.createDirectories(folder);
            channel = FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            var lock = channel.tryLock();
            if (lock != null) {
                return Optional.of(new Store(folder, channel, lock));
            }
            channel.close();
            return Optional.empty();
        } catch (OverlappingFileLockException sameProcess) {
            return Optional.empty();
        } catch (FileAlreadyExistsException e) {
            throw new GraphUnavailableException(
                    "'%s' is a file, so no store can be in it".formatted(folder), "Name a folder after --store.", e);
        } catch (IOException e) {
            throw unwritable(folder, e);
        }
    }

    private static Optional<Holder> holder(Path folder) {
        try {
            var note = new Properties();
            note.load(new StringReader(Files.readString(folder.resolve("running"))));
            var pages = new TreeMap<String, String>();
            note.stringPropertyNames().stream()
                    .filter(name -> name.startsWith("page."))
                    .forEach(name -> pages.put(name.substring("page.".length()), note.getProperty(name)));
            return Optional.of(
                    new Holder(Long.parseLong(note.getProperty("pid")), URI.create(note.getProperty("bolt")), pages));
        } catch (IOException | IllegalArgumentException halfWritten) {
            return Optional.empty();
        }
    }

    private static GraphUnavailableException taken(Path folder, Optional<Holder> holder) {
        var who = holder.map(one -> "process %d, whose Neo4j Browser is at %s"
                        .formatted(
                                one.pid(),
                                one.pages().getOrDefault("browser", one.bolt().toString())))
                .orElse("another process");
        return new GraphUnavailableException(
                "the store %s is in use by %s".formatted(folder, who),
                "Use that one, stop it first (Ctrl-C), or name another folder after --store.",
                null);
    }

    private static GraphUnavailableException unwritable(Path folder, IOException e) {
        return new GraphUnavailableException(
                "the store %s cannot be written: %s".formatted(folder, e.getMessage()),
                "Make room or give yourself the right to write there, or name another folder after --store.",
                e);
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
