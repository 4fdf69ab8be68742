package dev.entente.dataset;

import dev.entente.dataset.ActorCodes.Kind;
import dev.entente.dataset.ActorCodes.Piece;
import dev.entente.dataset.Register.Window;
import dev.entente.dataset.Resolved.Made;
import dev.entente.model.ActorKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Whom a CAMEO code means, such as {@code USAGOV}, {@code IGOUNO}, {@code AFR} or {@code MOS}. */
final class CodeResolver {

    /** Types that only say what kind of organisation follows. */
    private static final Set<String> KINDS = Set.of("IGO", "NGO", "NGM", "IMG", "INT", "MNC");

    private final Register register;

    private final ActorCodes codes;

    CodeResolver(Register register, ActorCodes codes) {
        this.register = register;
        this.codes = codes;
    }

    /** {@return whom a code means; a code that nobody knows means an actor of that code and of no kind that is guessed}
     *
     * @param code the code
     * @param said what the data set calls it
     * @param home the country that is meant if the code names none, as in {@code GOV}; may be empty
     */
    List<Resolved> of(String code, Optional<String> said, List<Window> home) {
        var country = home;
        var rest = new ArrayList<Piece>();
        for (var part : ActorCodes.split(code.strip())) {
            var windows = register.countries("cameo", part);
            var piece = codes.piece(part);
            if (!windows.isEmpty()) {
                // of two countries in a row the second is the more exact: DNKGRL is Greenland
                country = windows;
            } else if (piece.isPresent()) {
                rest.add(piece.get());
            } else if (!part.matches("\\d{3}")) {
                return List.of(unknown(code, said));
            }
        }
        if (country.isEmpty() && rest.isEmpty()) {
            return List.of(unknown(code, said));
        }
        var group = rest.stream().filter(piece -> piece.kind() == Kind.GROUP).reduce((one, last) -> last);
        if (group.isPresent()) {
            return List.of(group(group.get(), rest, code));
        }
        return country.isEmpty() ? List.of(homeless(rest, code)) : inCountry(country, rest, code);
    }

    private Resolved group(Piece group, List<Piece> rest, String code) {
        var known = group.organization().flatMap(register::byId).or(() -> register.organization(group.code()));
        var parts = rest.stream()
                .filter(piece ->
                        piece.kind() != Kind.GROUP && piece.kind() != Kind.REGION && !KINDS.contains(piece.code()))
                .toList();
        if (known.isPresent() && parts.isEmpty()) {
            return Resolved.known(known.get().id());
        }
        var name = known.map(Register.Entry::name).orElse(group.name());
        var id = known.map(Register.Entry::id).orElse("cameo:" + group.code());
        if (parts.isEmpty()) {
            var kind = group.isOrganization() ? ActorKind.ORGANIZATION : ActorKind.GROUP;
            return Resolved.made(id, new Made(kind, name, Optional.empty(), group.country(), code, Optional.empty()));
        }
        var made = new Made(
                ActorKind.GROUP,
                "%s (%s)".formatted(name, names(parts)),
                known.map(Register.Entry::id),
                Optional.empty(),
                code,
                Optional.empty());
        return Resolved.made(id + "-" + joined(parts), made);
    }

    private static Resolved homeless(List<Piece> rest, String code) {
        var region = rest.stream().filter(piece -> piece.kind() == Kind.REGION).findFirst();
        if (region.isPresent() && rest.size() == 1) {
            return Resolved.made(
                    "region:" + region.get().code(),
                    new Made(
                            ActorKind.GROUP,
                            region.get().name(),
                            Optional.empty(),
                            Optional.empty(),
                            code,
                            Optional.of("region")));
        }
        var others = rest.stream().filter(piece -> piece.kind() != Kind.REGION).toList();
        var name =
                region.map(where -> named(others, where.name())).orElseGet(() -> names(others) + " (no country named)");
        return Resolved.made(
                "cameo:" + joined(rest),
                new Made(ActorKind.GROUP, name, Optional.empty(), Optional.empty(), code, Optional.empty()));
    }

    private static List<Resolved> inCountry(List<Window> country, List<Piece> rest, String code) {
        var all = new ArrayList<Resolved>();
        for (var window : country) {
            var from = window.from().isBefore(Resolved.ALWAYS) ? Resolved.ALWAYS : window.from();
            var until = window.until().isAfter(Resolved.NEVER) ? Resolved.NEVER : window.until();
            all.add(
                    rest.isEmpty()
                            ? new Resolved(window.actor().id(), from, until, Optional.empty())
                            : part(window, rest, from, until, code));
        }
        return all;
    }

    private static Resolved part(Window country, List<Piece> rest, LocalDate from, LocalDate until, String code) {
        // those who oppose the state, or have left it, are in the country and no part of it
        boolean belongs =
                rest.stream().noneMatch(piece -> Set.of("opposed", "abroad").contains(piece.standing()));
        var id = country.actor().id();
        var made = new Made(
                ActorKind.GROUP,
                named(rest, country.actor().name()),
                belongs ? Optional.of(id) : Optional.empty(),
                Optional.of(id),
                code,
                Optional.empty());
        return new Resolved(id + "-" + joined(rest), from, until, Optional.of(made));
    }

    private static Resolved unknown(String code, Optional<String> said) {
        var made = new Made(
                ActorKind.GROUP,
                said.filter(name -> !name.isBlank())
                        .map(name -> "%s (%s)".formatted(name, code))
                        .orElse(code),
                Optional.empty(),
                Optional.empty(),
                code,
                Optional.of("unknown"));
        return Resolved.made("cameo:" + code, made);
    }

    private static String named(List<Piece> rest, String where) {
        var first = rest.stream().filter(piece -> piece.of().isPresent()).findFirst();
        if (first.isEmpty()) {
            return "%s (%s)".formatted(names(rest), where);
        }
        var name = first.get().of().orElseThrow().replace("{country}", where);
        var others = rest.stream().filter(piece -> !piece.equals(first.get())).toList();
        return others.isEmpty() ? name : "%s (%s)".formatted(name, names(others));
    }

    private static String names(List<Piece> pieces) {
        return pieces.stream().map(Piece::name).collect(Collectors.joining(", "));
    }

    private static String joined(List<Piece> pieces) {
        return pieces.stream().map(Piece::code).collect(Collectors.joining("-"));
    }
}
