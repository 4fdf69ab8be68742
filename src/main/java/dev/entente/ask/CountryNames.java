package dev.entente.ask;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Countries by their name in any language that the JDK knows. */
final class CountryNames {

    private CountryNames() {}

    /** {@return ISO 3166-1 alpha-3 codes of the countries that a text names in some language}
     *
     * @param text such as {@code Südkorea} or {@code Corée du Nord}
     */
    static List<String> find(String text) {
        return Holder.CODES.getOrDefault(Words.key(text), List.of());
    }

    /** Reads some fifty thousand names, in a fraction of a second, when the first name is looked up that the graph lacks. */
    private static final class Holder {

        private static final Map<String, List<String>> CODES = read();

        private static Map<String, List<String>> read() {
            var codes = new HashMap<String, List<String>>();
            for (var country : Locale.getISOCountries()) {
                var region = new Locale.Builder().setRegion(country).build();
                for (var language : Locale.getAvailableLocales()) {
                    if (language.getCountry().isEmpty()) {
                        var all = codes.computeIfAbsent(
                                Words.key(region.getDisplayCountry(language)), none -> new ArrayList<>());
                        if (!all.contains(region.getISO3Country())) {
                            all.add(region.getISO3Country());
                        }
                    }
                }
            }
            return codes;
        }
    }
}
