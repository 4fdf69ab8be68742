package dev.entente.dataset;

import dev.entente.dataset.Register.Entry;
import dev.entente.dataset.Register.Window;
import dev.entente.dataset.Resolved.Made;
import dev.entente.model.ActorKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Whom the codes and names of data sets mean. Nothing is guessed: what is not known stays under its own name. */
final class Resolver {

    private final Register register;

    private final CodeResolver codes;

    private final String source;

    /**
     * @param register those who are known
     * @param codes the pieces of codes
     * @param source id of the data set
     */
    Resolver(Register register, ActorCodes codes, String source) {
        this.register = register;
        this.codes = new CodeResolver(register, codes);
        this.source = source;
    }

    /**
     * How a data set names an actor.
     *
     * @param scheme what kind of code or name it is: cameo, cow, iso3, iso2, fips, country, named, id, or the data set's own
     * @param value the code or name
     * @param name what the data set calls it
     * @param kind what it is, if the data set says so
     * @param country a code or name of the country it is in, with its scheme
     * @param title the office that it holds, if the data set says so
     */
    record Ref(
            String scheme,
            String value,
            Optional<String> name,
            Optional<String> kind,
            Optional<String> country,
            Optional<String> title) {

        /** {@return a reference as it is written: {@code scheme:value}} */
        static Ref of(
                String text,
                Optional<String> name,
                Optional<String> kind,
                Optional<String> country,
                Optional<String> title) {
            int colon = text.indexOf(':');
            return new Ref(
                    colon < 0 ? "id" : text.substring(0, colon), text.substring(colon + 1), name, kind, country, title);
        }

        private String whole() {
            return scheme + ":" + value;
        }
    }

    /** {@return whom a reference means, from which day to which; none if it means nobody that is there or can be made}
     *
     * @param ref the reference
     */
    List<Resolved> of(Ref ref) {
        return switch (ref.scheme()) {
            case "cameo" ->
                codes.of(
                        ref.value(),
                        ref.name(),
                        ref.country().map(this::windows).orElse(List.of()));
            case "cow", "cowcode", "iso3", "iso2", "fips", "country" -> country(ref);
            case "id" -> register.byId(ref.value()).isPresent() ? List.of(Resolved.known(ref.value())) : List.of();
            case "named" -> named(ref);
            default -> List.of(made(ref.whole(), ref, ref.name().orElse(ref.value())));
        };
    }

    /** {@return the first day on which a country or organisation no longer existed, if that day has come}
     *
     * @param id its id
     */
    Optional<LocalDate> gone(String id) {
        return register.byId(id).flatMap(Entry::until);
    }

    private List<Resolved> country(Ref ref) {
        var windows = register.countries(ref.scheme(), ref.value());
        if (windows.isEmpty()) {
            var said = ref.name().filter(name -> !name.isBlank()).orElse(ref.value());
            return List.of(Resolved.made(
                    ref.whole(),
                    new Made(
                            ActorKind.GROUP,
                            said,
                            Optional.empty(),
                            Optional.empty(),
                            ref.value(),
                            Optional.of("unknown"))));
        }
        return windows.stream()
                .map(window -> new Resolved(
                        window.actor().id(),
                        window.from().isBefore(Resolved.ALWAYS) ? Resolved.ALWAYS : window.from(),
                        window.until().isAfter(Resolved.NEVER) ? Resolved.NEVER : window.until(),
                        Optional.empty()))
                .toList();
    }

    private List<Resolved> named(Ref ref) {
        var kind = ref.kind().map(Resolver::kind);
        if (kind.filter(ActorKind.COUNTRY::equals).isPresent()) {
            return country(new Ref("country", ref.value(), ref.name(), ref.kind(), ref.country(), ref.title()));
        }
        var home = ref.country().flatMap(this::home);
        if (kind.isEmpty() && home.isPresent() && isName(ref.value(), home.get())) {
            return country(new Ref("country", ref.value(), ref.name(), ref.kind(), ref.country(), ref.title()));
        }
        var known = known(ref.value(), kind, home);
        if (known.isPresent()) {
            return List.of(Resolved.known(known.get().id()));
        }
        var id = "%s:%s%s"
                .formatted(
                        source,
                        slug(ref.value()),
                        home.map(entry -> "-" + entry.id()).orElse(""));
        return List.of(made(id, ref, ref.name().orElse(ref.value())));
    }

    /** Data sets name a country and say that it is in itself, often under another name: Russia, Russian Federation. */
    private boolean isName(String name, Entry home) {
        return register.countries("country", name).stream()
                .anyMatch(window -> window.actor().id().equals(home.id()));
    }

    /** A person is known by name and country: two of one name in one country are not told apart, in two they are. */
    private Optional<Entry> known(String name, Optional<ActorKind> kind, Optional<Entry> home) {
        for (var each : kind.map(List::of).orElse(List.of(ActorKind.ORGANIZATION, ActorKind.PERSON))) {
            var found = register.named(each, name).stream()
                    .filter(entry -> each != ActorKind.PERSON
                            || home.isEmpty()
                            || entry.offices().contains(home.get().id()))
                    .toList();
            if (found.size() == 1) {
                return Optional.of(found.get(0));
            }
        }
        return Optional.empty();
    }

    private Resolved made(String id, Ref ref, String name) {
        var kind = ref.kind().map(Resolver::kind).orElse(ActorKind.GROUP);
        var home = ref.country().flatMap(this::home).map(Entry::id);
        // of one who is only named it is not known whether it is a part of its country or only in it
        boolean isGroup = kind == ActorKind.GROUP
                && (ref.kind().isPresent() || !ref.scheme().equals("named"));
        boolean belongs = isGroup || ref.title().isPresent();
        var made = new Made(
                kind,
                name,
                belongs ? home : Optional.empty(),
                home,
                ref.value(),
                ref.title().map(title -> "title:" + title));
        return Resolved.made(id, made);
    }

    private Optional<Entry> home(String country) {
        if (country.indexOf(':') < 0) {
            return register.byId(country);
        }
        var windows = windows(country);
        return windows.isEmpty()
                ? Optional.empty()
                : Optional.of(windows.get(windows.size() - 1).actor());
    }

    private List<Window> windows(String country) {
        int colon = country.indexOf(':');
        return colon < 0 ? List.of() : register.countries(country.substring(0, colon), country.substring(colon + 1));
    }

    private static ActorKind kind(String said) {
        try {
            return ActorKind.valueOf(said.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            return ActorKind.GROUP;
        }
    }

    /** {@return a name as part of an id: small letters, digits, hyphens} */
    static String slug(String name) {
        var plain = java.text.Normalizer.normalize(name, java.text.Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
        var slug = plain.replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-|-$", "");
        return slug.isEmpty() ? Integer.toHexString(name.hashCode()) : slug;
    }
}
