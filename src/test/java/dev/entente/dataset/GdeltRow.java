package dev.entente.dataset;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/** One made-up row of GDELT 2.0: 61 fields. */
final class GdeltRow {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyyMMddHHmmss");

    /** CAMEO code, FIPS code, name, capital, latitude, longitude; those named most come first. */
    private static final List<String[]> COUNTRIES =
            """
            USA|US|United States|Washington|38.8951|-77.0364
            RUS|RS|Russia|Moscow|55.7522|37.6156
            CHN|CH|China|Beijing|39.9289|116.388
            GBR|UK|United Kingdom|London|51.5|-0.116667
            ISR|IS|Israel|Jerusalem|31.7667|35.2333
            UKR|UP|Ukraine|Kyiv|50.4333|30.5167
            FRA|FR|France|Paris|48.8667|2.33333
            IRN|IR|Iran|Tehran|35.75|51.5148
            IND|IN|India|New Delhi|28.6|77.2
            DEU|GM|Germany|Berlin|52.5167|13.4
            KOR|KS|South Korea|Seoul|37.5664|127
            PRK|KN|North Korea|Pyongyang|39.0194|125.755
            JPN|JA|Japan|Tokyo|35.685|139.751
            TUR|TU|Turkey|Ankara|39.9272|32.8644
            LBN|LE|Lebanon|Beirut|33.8719|35.5097
            PAK|PK|Pakistan|Islamabad|33.7|73.1667
            IDN|ID|Indonesia|Jakarta|-6.17444|106.829
            AUS|AS|Australia|Canberra|-35.2833|149.217
            CAN|CA|Canada|Ottawa|45.4167|-75.7
            SAU|SA|Saudi Arabia|Riyadh|24.6408|46.7728
            EGY|EG|Egypt|Cairo|30.05|31.25
            POL|PL|Poland|Warsaw|52.25|21
            ITA|IT|Italy|Rome|41.9|12.4833
            ESP|SP|Spain|Madrid|40.4|-3.68333
            NGA|NI|Nigeria|Abuja|9.17583|7.18083
            ZAF|SF|South Africa|Pretoria|-25.7069|28.2294
            BRA|BR|Brazil|Brasilia|-15.7833|-47.9167
            MEX|MX|Mexico|Mexico City|19.4342|-99.1386
            SYR|SY|Syria|Damascus|33.5|36.3
            IRQ|IZ|Iraq|Baghdad|33.3386|44.3939
            AFG|AF|Afghanistan|Kabul|34.5167|69.1833
            VNM|VM|Vietnam|Hanoi|21.0333|105.85
            PHL|RP|Philippines|Manila|14.6042|120.982
            MYS|MY|Malaysia|Kuala Lumpur|3.16667|101.7
            SGP|SN|Singapore|Singapore|1.29306|103.856
            THA|TH|Thailand|Bangkok|13.75|100.517
            KEN|KE|Kenya|Nairobi|-1.28333|36.8167
            ETH|ET|Ethiopia|Addis Ababa|9.03333|38.7
            GRC|GR|Greece|Athens|37.9833|23.7333
            NLD|NL|Netherlands|Amsterdam|52.35|4.91667
            BEL|BE|Belgium|Brussels|50.8333|4.33333
            SWE|SW|Sweden|Stockholm|59.3333|18.05
            NOR|NO|Norway|Oslo|59.9167|10.75
            FIN|FI|Finland|Helsinki|60.1756|24.9342
            DNK|DA|Denmark|Copenhagen|55.6667|12.5833
            HUN|HU|Hungary|Budapest|47.5|19.0833
            ROM|RO|Romania|Bucharest|44.4333|26.1
            SRB|RI|Serbia|Belgrade|44.8186|20.4681
            GEO|GG|Georgia|Tbilisi|41.725|44.7908
            ARM|AM|Armenia|Yerevan|40.1811|44.5136
            AZE|AJ|Azerbaijan|Baku|40.3953|49.8822
            KAZ|KZ|Kazakhstan|Astana|51.1811|71.4278
            UZB|UZ|Uzbekistan|Tashkent|41.3167|69.25
            VEN|VE|Venezuela|Caracas|10.5|-66.9167
            COL|CO|Colombia|Bogota|4.6|-74.0833
            ARG|AR|Argentina|Buenos Aires|-34.5875|-58.6725
            CHL|CI|Chile|Santiago|-33.45|-70.6667
            CUB|CU|Cuba|Havana|23.1319|-82.3642
            QAT|QA|Qatar|Doha|25.2867|51.5333
            JOR|JO|Jordan|Amman|31.95|35.9333
            """.lines().map(line -> line.split("\\|")).toList();

    /** How groups are named after the code of their country; most actors are the country itself. */
    private static final List<String> GROUPS = List.of(
            "",
            "",
            "",
            "",
            "",
            "",
            "GOV PRESIDENT",
            "GOV MINISTER",
            "GOV GOVERNMENT",
            "MIL ARMY",
            "MIL SOLDIER",
            "BUS COMPANY",
            "COP POLICE",
            "LEG PARLIAMENT",
            "MED JOURNALIST",
            "OPP OPPOSITION",
            "CVL RESIDENT",
            "EDU UNIVERSITY",
            "JUD COURT");

    /** Actors of no country, by code and name. */
    private static final List<String> OTHERS = List.of(
            "IGOUNO UNITED NATIONS",
            "IGOEUREEC EUROPEAN UNION",
            "GOV PRESIDENT",
            "BUS COMPANY",
            "EUR EUROPE",
            "COP POLICE",
            "CVL RESIDENTS",
            "REL CHURCH",
            "AFR AFRICA",
            "IMGMUSISI ISLAMIC STATE",
            "XQZ SOMEBODY");

    /** What happens, about as often as it does in the data: code and Goldstein number. */
    private static final String[] CODES = """
            010 0.0|010 0.0|010 0.0|040 1.0|040 1.0|040 1.0|042 1.9|042 1.9|042 1.9|043 2.8|043 2.8|043 2.8|020 3.0|020 3.0|051 3.4|051 3.4
            036 4.0|036 4.0|190 -10.0|046 7.0|013 0.4|090 -2.0|057 8.0|173 -5.0|120 -4.0|012 -0.4|193 -10.0|050 3.5|130 -4.4|071 7.4|110 -2.0
            070 7.0|030 4.0|014 0.0|141 -6.5|100 -5.0|112 -2.0|172 -5.0|111 -2.0|128 -5.0|060 6.0|180 -9.0|084 7.0|080 5.0|192 -9.5|0841 7.0
            """.strip().split("[|\\n]");

    /** What both sides report: the code of one, and that of the other. */
    private static final String[] MUTUAL = {"040 040", "046 046", "042 043", "043 042", "041 041"};

    private static final int GROUP = 8;

    private static final int TOWNS = 20;

    private static final String NONE = "";

    private final SplittableRandom random;

    private final String[] fields = new String[61];

    private GdeltRow(long seed, long number, LocalDateTime added) {
        Arrays.fill(fields, NONE);
        boolean other = number % GROUP == GROUP - 1 && isMutual(seed, number - 1);
        boolean mutual = other || isMutual(seed, number);
        random = new SplittableRandom(mix(seed, other ? number - 1 : number));
        fields[0] = String.valueOf(1_200_000_000 + number);
        fields[59] = TIME.format(added);
        day(added.toLocalDate(), mutual);
        var code = mutual ? MUTUAL[random.nextInt(MUTUAL.length)] : CODES[random.nextInt(CODES.length)];
        actor(5, mutual ? 0 : 0.09);
        actor(15, mutual ? 0 : 0.27);
        event(mutual ? code.split(" ", -1)[0] + " 2.0" : code);
        counts();
        geo(35);
        geo(43);
        geo(51);
        fields[60] = "https://www.example.com/%s/%x".formatted(fields[1], mix(seed, number / 4));
        if (other) {
            turn(code.split(" ", -1)[1]);
        }
    }

    static GdeltRow of(long seed, long number, LocalDateTime added) {
        return new GdeltRow(seed, number, added);
    }

    String line() {
        return String.join("\t", fields);
    }

    /** Whether the row after this one says the same from the other side. */
    private static boolean isMutual(long seed, long number) {
        return number % GROUP == GROUP - 2 && Math.floorMod(mix(seed + 1, number), 10) < 8;
    }

    private static long mix(long seed, long number) {
        return new SplittableRandom(seed * 0x9E3779B97F4A7C15L + number).nextLong();
    }

    private void day(LocalDate added, boolean mutual) {
        double kind = random.nextDouble();
        int back = kind < 0.004 ? 365 : kind < 0.008 ? 3650 : kind < 0.015 ? 30 : kind < 0.1 ? random.nextInt(1, 7) : 0;
        var day = mutual ? added : added.minusDays(back);
        fields[1] = "%04d%02d%02d".formatted(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
        fields[2] = fields[1].substring(0, 6);
        fields[3] = fields[1].substring(0, 4);
        fields[4] = "%.4f".formatted(day.getYear() + day.getDayOfYear() / 366.0);
    }

    private void actor(int at, double none) {
        if (random.nextDouble() < none) {
            return;
        }
        if (random.nextInt(10) == 0) {
            var other = OTHERS.get(random.nextInt(OTHERS.size())).split(" ", 2);
            fields[at] = other[0];
            fields[at + 1] = other[1];
            return;
        }
        var country = COUNTRIES.get(often(COUNTRIES.size()));
        var group = GROUPS.get(random.nextInt(GROUPS.size()));
        fields[at] = country[0] + (group.isEmpty() ? "" : group.substring(0, 3));
        fields[at + 1] = group.isEmpty() ? country[2].toUpperCase(java.util.Locale.ROOT) : group.substring(4);
        fields[at + 2] = country[0];
        fields[at + 7] = group.isEmpty() ? "" : group.substring(0, 3);
    }

    private void event(String codeAndScale) {
        var parts = codeAndScale.split(" ", -1);
        fields[25] = random.nextBoolean() ? "1" : "0";
        fields[26] = parts[0];
        fields[27] = parts[0].substring(0, 3);
        fields[28] = parts[0].substring(0, 2);
        int root = Integer.parseInt(fields[28]);
        fields[29] = root < 6 ? "1" : root < 9 ? "2" : root < 15 ? "3" : "4";
        fields[30] = parts[1];
    }

    private void counts() {
        int articles = 1 + often(40);
        fields[31] = String.valueOf(articles * 2);
        fields[32] = String.valueOf(1 + articles / 10);
        fields[33] = String.valueOf(articles);
        fields[34] = String.valueOf(random.nextInt(-9_000_000, 6_000_000) / 1e6);
    }

    private void geo(int at) {
        int kind = random.nextInt(10);
        if (kind == 0) {
            fields[at] = "0";
            return;
        }
        var place = COUNTRIES.get(often(COUNTRIES.size()));
        boolean american = place[1].equals("US");
        int town = often(TOWNS);
        fields[at + 2] = place[1];
        fields[at + 5] = place[4];
        fields[at + 6] = place[5];
        if (kind < 3) {
            fields[at] = "1";
            fields[at + 1] = place[2];
            fields[at + 3] = place[1];
            fields[at + 7] = place[1];
            return;
        }
        var name = town == 0 ? place[3] : place[3] + " District " + town;
        fields[at] = american ? "3" : "4";
        fields[at + 1] = "%s, %s, %s".formatted(name, place[3], place[2]);
        fields[at + 3] = place[1] + "%02d".formatted(town);
        fields[at + 4] = String.valueOf(10_000 + town);
        fields[at + 7] = String.valueOf(-(Math.abs(place[1].hashCode() * 1_000) + town));
    }

    /** The other side of a meeting: a row of its own number, with the actors turned. */
    private void turn(String code) {
        var first = Arrays.copyOfRange(fields, 5, 15);
        System.arraycopy(fields, 15, fields, 5, 10);
        System.arraycopy(first, 0, fields, 15, 10);
        fields[26] = code;
        fields[27] = code;
        fields[28] = code.substring(0, 2);
    }

    /** A number from 0, the small ones far more often than the large. */
    private int often(int most) {
        return (int) (most * Math.pow(random.nextDouble(), 2.5));
    }
}
