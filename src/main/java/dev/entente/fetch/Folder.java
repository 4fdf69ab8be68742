package dev.entente.fetch;

import dev.entente.FreeSpace;
import dev.entente.ServerUnavailableException;
import dev.entente.UsageException;
import dev.entente.fetch.TransferException.Kind;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.function.LongConsumer;

/**
 * Where the files go. What is not finished (lists, parts) lies in a hidden folder within it, so that whoever loads the
 * folder meets whole files only. One fetch at a time has it.
 */
final class Folder implements AutoCloseable {

    private static final int BUFFER = 1 << 16;

    /** The room on the disk is looked at again after so many bytes. */
    private static final long LOOK_AGAIN = 16_000_000;

    private final Path path;

    private final FileChannel lock;

    private final Map<String, String> environment;

    private Folder(Path path, FileChannel lock, Map<String, String> environment) {
        this.path = path;
        this.lock = lock;
        this.environment = environment;
    }

    /** {@return the folder, which is made if there is none, and kept from other fetches until it is closed} */
    static Folder take(Path path, Map<String, String> environment) {
        if (Files.exists(path) && !Files.isDirectory(path)) {
            throw new UsageException(
                    "'%s' is a file, so nothing can be put into it".formatted(path), "Name a folder after --into.");
        }
        try {
            var work = Files.createDirectories(hidden(path));
            var lock = FileChannel.open(work.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (held(lock)) {
                lock.close();
                throw new ServerUnavailableException(
                        "another fetch is writing to '%s'".formatted(path),
                        "Wait for it, or name another folder after --into.",
                        null);
            }
            return new Folder(path, lock, environment);
        } catch (IOException e) {
            throw new UsageException(
                    "'%s' cannot be written to: %s".formatted(path, e.getMessage()),
                    "Name another folder after --into.");
        }
    }

    private static boolean held(FileChannel lock) throws IOException {
        try {
            return lock.tryLock() == null;
        } catch (OverlappingFileLockException byThisProcess) {
            return true;
        }
    }

    private static Path hidden(Path path) {
        return path.resolve(".fetch");
    }

    /** {@return the place of a finished file} */
    Path finished(String name) {
        return path.resolve(name);
    }

    /** {@return the place of something that is not, or not for the user} */
    Path unfinished(String name) {
        return hidden(path).resolve(name);
    }

    /** Writes the body of an answer to the end of a file.
     *
     * @param answer whose body it is
     * @param file where it goes
     * @param most how large the file may become; it is left larger than that, by a little, if the body has more
     * @param written told how many bytes have been written since it was told last
     */
    void append(Answer answer, FileChannel file, long most, LongConsumer written) {
        var buffer = new byte[BUFFER];
        try {
            long size = file.size();
            file.position(size);
            long look = size;
            for (int count = answer.read(buffer); count >= 0 && size <= most; count = answer.read(buffer)) {
                if (size >= look) {
                    requireRoom();
                    look = size + LOOK_AGAIN;
                }
                for (var bytes = ByteBuffer.wrap(buffer, 0, count); bytes.hasRemaining(); ) {
                    file.write(bytes);
                }
                size += count;
                written.accept(count);
            }
        } catch (IOException e) {
            throw disk(e);
        }
    }

    private void requireRoom() throws IOException {
        FreeSpace.shortage(path, 0, environment).ifPresent(problem -> {
            throw new TransferException(Kind.DISK, problem);
        });
    }

    /** {@return what to throw when the disk fails} */
    TransferException disk(IOException e) {
        return new TransferException(Kind.DISK, "'%s' cannot be written to: %s".formatted(path, e.getMessage()), e);
    }

    @Override
    public void close() {
        try {
            lock.close();
        } catch (IOException e) {
            // the lock ends with the process at the latest
        }
    }
}
