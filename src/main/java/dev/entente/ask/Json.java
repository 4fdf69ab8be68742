package dev.entente.ask;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.temporal.Temporal;
import java.util.Optional;

/** Answers and reports as JSON: dates as ISO days, and optional values as themselves or null. */
public final class Json {

    private static final ObjectWriter PLAIN = new ObjectMapper()
            .registerModule(new SimpleModule()
                    .addSerializer(Temporal.class, new ToStringSerializer(Temporal.class))
                    .addSerializer(new OptionalSerializer()))
            .writer();

    private Json() {}

    /** {@return a value as JSON in one line}
     *
     * @param value records, maps, lists
     */
    public static String line(Object value) {
        return text(PLAIN, value);
    }

    /** {@return a value as JSON for people, with line breaks}
     *
     * @param value records, maps, lists
     */
    public static String text(Object value) {
        return text(PLAIN.withDefaultPrettyPrinter(), value);
    }

    private static String text(ObjectWriter writer, Object value) {
        try {
            return writer.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes what is in an optional value, or null. */
    private static final class OptionalSerializer extends StdSerializer<Optional<?>> {

        private static final long serialVersionUID = 1L;

        OptionalSerializer() {
            super(Optional.class, false);
        }

        @Override
        public void serialize(Optional<?> value, JsonGenerator json, SerializerProvider provider) throws IOException {
            json.writePOJO(value.orElse(null));
        }
    }
}
