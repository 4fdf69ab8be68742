package dev.entente.dataset;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Ways in which a row of GDELT comes broken. Each takes a good line and returns what stands in the file in its place. */
enum BrokenRows {
    CUT_OFF {
        @Override
        byte[] of(String line, Random random) {
            return bytes(line.substring(0, 1 + random.nextInt(line.length() - 1)));
        }
    },
    A_TAB_LOST {
        @Override
        byte[] of(String line, Random random) {
            int at = tab(line, random);
            return bytes(line.substring(0, at) + line.substring(at + 1));
        }
    },
    A_TAB_TOO_MANY {
        @Override
        byte[] of(String line, Random random) {
            int at = random.nextInt(line.length() + 1);
            return bytes(line.substring(0, at) + "\t" + line.substring(at));
        }
    },
    SHIFTED_LEFT {
        @Override
        byte[] of(String line, Random random) {
            var fields = fields(line);
            fields.remove(random.nextInt(fields.size()));
            fields.add("");
            return bytes(String.join("\t", fields));
        }
    },
    SHIFTED_RIGHT {
        @Override
        byte[] of(String line, Random random) {
            var fields = fields(line);
            fields.add(random.nextInt(fields.size()), "");
            fields.remove(fields.size() - 1);
            return bytes(String.join("\t", fields));
        }
    },
    /** From the columns of an actor into those of the event: all that is between stands one column beside. */
    SHIFTED_BETWEEN {
        @Override
        byte[] of(String line, Random random) {
            var fields = fields(line);
            int lost = random.nextInt(ACTOR_1, EVENT);
            int gained = random.nextInt(EVENT + 5, ADDED);
            if (random.nextBoolean()) {
                fields.remove(lost);
                fields.add(gained, "");
            } else {
                fields.remove(gained);
                fields.add(lost, "");
            }
            return bytes(String.join("\t", fields));
        }
    },
    LATIN_1 {
        @Override
        byte[] of(String line, Random random) {
            int at = random.nextInt(line.length() + 1);
            return (line.substring(0, at) + "\u00e9" + line.substring(at)).getBytes(StandardCharsets.ISO_8859_1);
        }
    },
    UTF_16 {
        @Override
        byte[] of(String line, Random random) {
            return line.getBytes(random.nextBoolean() ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16);
        }
    },
    A_NUL {
        @Override
        byte[] of(String line, Random random) {
            int at = random.nextInt(line.length() + 1);
            return bytes(line.substring(0, at) + "\u0000" + line.substring(at));
        }
    },
    A_SIGN_TOO_MANY {
        @Override
        byte[] of(String line, Random random) {
            int at = random.nextInt(line.length() + 1);
            var sign = SIGNS.get(random.nextInt(SIGNS.size()));
            return bytes(line.substring(0, at) + sign + line.substring(at));
        }
    },
    A_RETURN_WITHIN {
        @Override
        byte[] of(String line, Random random) {
            var fields = fields(line);
            int at = TEXTS[random.nextInt(TEXTS.length)];
            var text = fields.get(at);
            int within = random.nextInt(text.length() + 1);
            fields.set(at, text.substring(0, within) + "\r" + text.substring(within));
            return bytes(String.join("\t", fields));
        }
    },
    RETURNS_AT_ITS_END {
        @Override
        byte[] of(String line, Random random) {
            return bytes(line + "\r".repeat(1 + random.nextInt(2)));
        }
    },
    TWO_ROWS_PARTED_BY_A_RETURN {
        @Override
        byte[] of(String line, Random random) {
            return bytes(line + "\r" + line);
        }
    },
    A_NUMBER_OUT_OF_RANGE {
        @Override
        byte[] of(String line, Random random) {
            var fields = fields(line);
            int[] numbers = {0, 30, 31, 32, 33, 34, 56, 57};
            var values =
                    List.of("99999999999999999999", "-1e400", "nan", "1e308", "-", "0x7f", "1.2.3", "9".repeat(400));
            fields.set(numbers[random.nextInt(numbers.length)], values.get(random.nextInt(values.size())));
            return bytes(String.join("\t", fields));
        }
    },
    A_DAY_THAT_IS_NONE {
        @Override
        byte[] of(String line, Random random) {
            var fields = fields(line);
            var days = List.of(
                    "20240230",
                    "20241301",
                    "00000000",
                    "99999999",
                    "2024",
                    "",
                    "2024-1-1",
                    "202410211",
                    "yesterday",
                    "99991231");
            var day = days.get(random.nextInt(days.size()));
            fields.set(random.nextBoolean() ? 1 : ADDED, day);
            return bytes(String.join("\t", fields));
        }
    },
    A_CODE_THAT_IS_NONE {
        @Override
        byte[] of(String line, Random random) {
            var fields = fields(line);
            var codes = List.of("", "21", "0", "00", "0400", "abc", "04'0", "999");
            fields.set(26, codes.get(random.nextInt(codes.size())));
            return bytes(String.join("\t", fields));
        }
    },
    NOISE {
        @Override
        byte[] of(String line, Random random) {
            var bytes = new byte[1 + random.nextInt(600)];
            random.nextBytes(bytes);
            for (int i = 0; i < bytes.length; i++) {
                bytes[i] = bytes[i] == '\n' ? (byte) '\t' : bytes[i];
            }
            return bytes;
        }
    };

    private static final int ACTOR_1 = 5;

    private static final int EVENT = 26;

    private static final int ADDED = 59;

    private static final int[] TEXTS = {6, 16, 36, 44, 52, 60};

    private static final List<String> SIGNS =
            List.of("\"", "'", "\\", "\\N", "#", ",", ";", "\u0001", "\u001f", "\u00a0", "\u2028", "\ud83d\ude00");

    abstract byte[] of(String line, Random random);

    /** {@return a file of some rows, each of them broken in one of some ways} */
    static byte[] file(List<String> lines, List<BrokenRows> ways, Random random) {
        var out = new ByteArrayOutputStream();
        for (int i = 0; i < lines.size(); i++) {
            out.writeBytes(ways.get(i % ways.size()).of(lines.get(i), random));
            out.writeBytes(bytes(random.nextInt(5) == 0 ? "\r\n" : random.nextInt(9) == 0 ? "\n\n" : "\n"));
        }
        return out.toByteArray();
    }

    private static List<String> fields(String line) {
        return new ArrayList<>(Arrays.asList(line.split("\t", -1)));
    }

    private static int tab(String line, Random random) {
        int after = random.nextInt(line.lastIndexOf('\t') + 1);
        return line.indexOf('\t', after);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
