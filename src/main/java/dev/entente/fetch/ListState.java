package dev.entente.fetch;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;

/**
 * What is known about a list that is here, whole or in part.
 *
 * @param address where it is from
 * @param etag its ETag, or empty
 * @param modified its Last-Modified, or empty
 * @param size its size if it is whole, else -1
 */
record ListState(String address, String etag, String modified, long size) {

    static ListState begun(URI address) {
        return new ListState(address.toString(), "", "", -1);
    }

    static ListState whole(URI address, String etag, String modified, long size) {
        return new ListState(address.toString(), etag, modified, size);
    }

    /** {@return what a file says; nothing if there is none, or half a one} */
    static ListState read(Path file) throws IOException {
        if (!Files.exists(file)) {
            return new ListState("", "", "", -1);
        }
        var all = new Properties();
        try (var in = Files.newBufferedReader(file)) {
            all.load(in);
        } catch (IllegalArgumentException garbage) {
            all.clear();
        }
        var size = all.getProperty("size", "-1");
        return new ListState(
                all.getProperty("address", ""),
                all.getProperty("etag", ""),
                all.getProperty("modified", ""),
                size.matches("\\d{1,18}") ? Long.parseLong(size) : -1);
    }

    void write(Path file) throws IOException {
        var all = new Properties();
        all.setProperty("address", address);
        all.setProperty("etag", etag);
        all.setProperty("modified", modified);
        all.setProperty("size", String.valueOf(size));
        try (var out = Files.newBufferedWriter(file)) {
            all.store(out, null);
        }
    }

    boolean of(URI asked) {
        return address.equals(asked.toString());
    }

    /** {@return whether a file of a size is the whole list} */
    boolean isWhole(long have) {
        return size >= 0 && size == have;
    }

    /** {@return the headers that ask for the list only if it changed} */
    Map<String, String> conditions(long have) {
        var headers = new HashMap<String, String>();
        if (isWhole(have)) {
            if (!etag.isEmpty()) {
                headers.put("If-None-Match", etag);
            }
            if (!modified.isEmpty()) {
                headers.put("If-Modified-Since", modified);
            }
        }
        return headers;
    }
}
