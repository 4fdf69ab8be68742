package dev.entente.resource;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.dossier.Input;
import dev.entente.dossier.Intake;
import dev.entente.dossier.References;
import dev.entente.model.Actor;
import dev.entente.model.Period;
import dev.entente.model.Precision;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The names of countries, as data sets write them. */
class CountryNamesTests {

    private static final List<Actor> COUNTRIES = new Intake()
                    .read(
                            Input.bundled().stream()
                                    .filter(file -> file.name().equals("data/countries.json"))
                                    .toList(),
                            new References())
                    .facts()
                    .stream()
                    .flatMap(facts -> facts.actors().stream())
                    .toList();

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            name                                         | country
            Russian Federation                           | RUS
            Moldova, Republic of                         | MDA
            the former Yugoslav Republic of Macedonia    | MKD
            Macedonia, the former Yugoslav Republic of   | MKD
            Iran, Islamic Republic of                    | IRN
            Korea, Republic of                           | KOR
            Korea, Democratic People's Republic of       | PRK
            Occupied Palestinian Territory               | PSE
            Cote d'Ivoire                                | CIV
            Lao People's Democratic Republic             | LAO
            Viet Nam                                     | VNM
            Democratic Republic of Congo                 | COD
            Congo, Democratic Republic of the            | COD
            Syrian Arab Republic                         | SYR
            Libyan Arab Jamahiriya                       | LBY
            Tanzania, United Republic of                 | TZA
            Venezuela, Bolivarian Republic of            | VEN
            Bolivia, Plurinational State of              | BOL
            Micronesia, Federated States of              | FSM
            Brunei Darussalam                            | BRN
            Czech Republic                               | CZE
            Swaziland                                    | SWZ
            East Timor                                   | TLS
            Reunion                                      | REU
            German Federal Republic                      | DEU
            German Democratic Republic                   | DDR
            Yemen People's Republic                      | YMD
            Wuerttemburg                                 | WRT
            """)
    void aCountryIsFoundByTheNameThatADataSetGivesIt(String name, String country) {
        assertThat(COUNTRIES.stream()
                        .filter(one -> names(one).contains(name.toLowerCase(Locale.ROOT)))
                        .map(Actor::id))
                .containsExactly(country);
    }

    @Test
    void aNameMeansOneCountryAtATime() {
        var byName = COUNTRIES.stream()
                .flatMap(country -> names(country).stream().map(name -> new Named(name, country)))
                .collect(groupingBy(Named::name));

        assertThat(byName).allSatisfy((name, all) -> {
            for (var one : all) {
                assertThat(all.stream()
                                .filter(other -> existed(other.country())
                                        .overlap(existed(one.country()))
                                        .isPresent())
                                .map(other -> other.country().id()))
                        .as(name)
                        .containsExactly(one.country().id());
            }
        });
    }

    private record Named(String name, Actor country) {}

    private static Set<String> names(Actor country) {
        return Stream.concat(Stream.of(country.names().name()), country.names().all().stream())
                .map(name -> name.toLowerCase(Locale.ROOT))
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static Period existed(Actor country) {
        var codes = country.country().orElseThrow();
        return new Period(codes.existedFrom().orElse(LocalDate.MIN), codes.existedUntil(), Precision.DAY);
    }
}
