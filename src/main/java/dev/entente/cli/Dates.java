package dev.entente.cli;

import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import java.time.temporal.Temporal;
import java.util.Optional;

/** Dates in JSON as ISO days, and optional values as themselves or null. */
final class Dates {

    private Dates() {}

    static Module module() {
        return new SimpleModule()
                .addSerializer(Temporal.class, new ToStringSerializer(Temporal.class))
                .addSerializer(new OptionalSerializer());
    }

    /** Writes what is in an optional value, or null. */
    private static final class OptionalSerializer
            extends com.fasterxml.jackson.databind.ser.std.StdSerializer<Optional<?>> {

        private static final long serialVersionUID = 1L;

        OptionalSerializer() {
            super(Optional.class, false);
        }

        @Override
        public void serialize(
                Optional<?> value,
                com.fasterxml.jackson.core.JsonGenerator json,
                com.fasterxml.jackson.databind.SerializerProvider provider)
                throws java.io.IOException {
            json.writePOJO(value.orElse(null));
        }
    }
}
