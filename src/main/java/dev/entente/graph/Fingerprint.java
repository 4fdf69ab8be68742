package dev.entente.graph;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * One number for all that a graph holds, to the last property: two graphs with the same fingerprint hold the
 * same nodes and relationships, whatever the order in which they were written.
 */
public final class Fingerprint {

    private static final Statement NODES = Statement.named("status/fingerprint-nodes");

    private static final Statement RELATIONSHIPS = Statement.named("status/fingerprint-relationships");

    /** Which load counted something into a tie: it differs between one load and two of the same rows. */
    private static final String BOOKKEEPING = "countedBy";

    private static final BigInteger MODULUS = BigInteger.ONE.shiftLeft(256);

    private Fingerprint() {}

    /** {@return the fingerprint, 64 hexadecimal digits}
     *
     * @param graph the graph
     */
    public static String of(Graph graph) {
        // a sum, so that the order of rows does not matter and nothing need be kept in memory
        var sum = new Sum();
        for (var statement : List.of(NODES, RELATIONSHIPS)) {
            graph.stream(statement, Map.of(), row -> sum.add(sha256(canonical(row))));
        }
        var bytes = new byte[32];
        var raw = sum.value.toByteArray();
        int length = Math.min(raw.length, 32);
        System.arraycopy(raw, raw.length - length, bytes, 32 - length, length);
        return HexFormat.of().formatHex(bytes);
    }

    private static final class Sum {

        private BigInteger value = BigInteger.ZERO;

        void add(byte[] number) {
            value = value.add(new BigInteger(1, number)).mod(MODULUS);
        }
    }

    private static String canonical(Object value) {
        if (value instanceof Map<?, ?> map) {
            var sorted = new TreeMap<String, String>();
            map.forEach((key, each) -> sorted.put(String.valueOf(key), canonical(each)));
            sorted.remove(BOOKKEEPING);
            return sorted.toString();
        }
        if (value instanceof List<?> list) {
            return list.stream().map(Fingerprint::canonical).toList().toString();
        }
        return value + ":" + (value == null ? "" : value.getClass().getSimpleName());
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
