package dev.entente.model;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The best supported reading of an event: the status that most independent sources give it, the firmer
 * of two that have equally many; then, among the reports of that status, the most exact date.
 *
 * @param status the status
 * @param period when
 * @param when the same for people
 * @param reported the day of the first report of any status
 * @param source id of the source whose dates these are
 * @param sources ids of all sources that report it, sorted
 * @param origins ids of the sources where their citations end, sorted: as many as there are independent ones
 */
public record Reading(
        Status status,
        Period period,
        Optional<String> when,
        LocalDate reported,
        String source,
        List<String> sources,
        List<String> origins) {
    private static final Comparator<Report> MOST_EXACT = comparing(
                    (Report report) -> report.period().precision())
            .thenComparing(Report::published)
            .thenComparing(Report::source)
            .thenComparing(Report::locator);

    /** {@return the reading of some reports of one event}
     *
     * @param reports the reports, at least one
     */
    public static Reading of(List<Report> reports) {
        var status = bestSupported(reports);
        var best = reports.stream()
                .filter(report -> report.status() == status)
                .min(MOST_EXACT)
                .orElseThrow();
        return new Reading(
                status,
                best.period(),
                best.when(),
                reports.stream()
                        .map(Report::published)
                        .min(Comparator.naturalOrder())
                        .orElseThrow(),
                best.source(),
                sorted(reports, Report::source),
                sorted(reports, Report::origin));
    }

    private static Status bestSupported(List<Report> reports) {
        Map<Status, Long> origins = reports.stream()
                .collect(Collectors.groupingBy(
                        Report::status,
                        Collectors.collectingAndThen(
                                Collectors.mapping(Report::origin, Collectors.toSet()), all -> (long) all.size())));
        return origins.entrySet().stream()
                .min(comparing((Map.Entry<Status, Long> entry) -> -entry.getValue())
                        .thenComparing(Map.Entry::getKey))
                .orElseThrow()
                .getKey();
    }

    private static List<String> sorted(List<Report> reports, Function<Report, String> id) {
        return reports.stream().map(id).distinct().sorted().toList();
    }
}
