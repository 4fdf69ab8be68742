// question: relations-by-month
// title: How much two actors had to do with each other, month by month
// title id: Hubungan dua pihak dari bulan ke bulan
// group: time
// param a (actor): one side, with those who act for it
// param b (actor): the other side, with those who act for it
// param from (date, optional): first day
// param until (date, optional): first day after
// param knownOn (date, optional): only what had been reported by this day
// param status (status, optional): only what has this status
// returns: month, statements, contacts, cooperation, disputes, conflict, total, status, sources
// also: from, until
// links: $a-$b
// says: relations (between|of) {a} (and|with) {b} by month {period} | relations (between|of) {a} (and|with) {b} month by month {period}
// says: monthly relations (between|of) {a} (and|with) {b} {period} | (cooperation|conflict) (between|of) {a} (and|with) {b} by month {period}
// says: how did relations between {a} and {b} (change|develop) {period} | hubungan [antara] {a} (dan|dengan) {b} per bulan {period}
// says: hubungan [antara] {a} (dan|dengan) {b} (dari) bulan ke bulan {period} | hubungan bulanan [antara] {a} (dan|dengan) {b} {period}
// says: bagaimana hubungan [antara] {a} (dan|dengan) {b} (berubah|berkembang) {period}
// example: --a KOR --b NATO --from 2024-01-01 --until 2025-01-01
// note: two steps, so that the head of a country's army or agency acts for the country
// note: a tie counts in the month of its first day, as often as its data set says; one known only by the year, and a lasting relation, in none
// note: the columns are the families of the vocabulary; cooperation is diplomacy, cooperation and easing; conflict is pressure and force
// note: only the ties of the side that has fewer are looked at, and of each first who is at the other end
CALL () {
  // those who act for an actor stand for it: its parts, its delegates, and its office holders of that time
  UNWIND [{side: 1, id: $a}, {side: 2, id: $b}] AS sought
  MATCH (:Actor {id: sought.id})<-[acts:PART_OF|REPRESENTS|HOLDS_OFFICE*0..2]-(one)
  WITH sought.side AS side, one, collect([r IN acts WHERE type(r) = 'HOLDS_OFFICE']) AS terms
  WITH side, one, CASE WHEN NOT [] IN terms THEN terms END AS terms, COUNT { (one)--() } AS ties
  WHERE ties > 0
  WITH side, collect({one: one, terms: terms}) AS actors, sum(ties) AS ties
  ORDER BY ties
  WITH collect(actors) AS sides
  WITH sides[0] AS few, [it IN sides[1] | it.one] AS others, [it IN sides[1] WHERE it.terms IS NULL | it.one] AS always,
    [it IN sides[1] WHERE it.terms IS NOT NULL] AS officers
  UNWIND few AS it
  WITH it.one AS one, it.terms AS terms, others, always, officers
  MATCH (one)-[t]-(other)
  WHERE other IN others
  WITH t, other, terms, always, officers
  WHERE t.id IS NOT NULL
    AND t.precision <> 'YEAR'
    AND ($from IS NULL OR t.from >= $from)
    AND ($until IS NULL OR t.from < $until)
    AND ($knownOn IS NULL OR t.reported <= $knownOn)
    AND ($status IS NULL OR t.status = $status)
    AND (terms IS NULL OR any(term IN terms WHERE all(r IN term WHERE (t.until IS NULL OR r.from < t.until) AND (r.until IS NULL OR r.until > t.from))))
    AND (other IN always OR any(it IN officers WHERE it.one = other
      AND any(term IN it.terms WHERE all(r IN term WHERE (t.until IS NULL OR r.from < t.until) AND (r.until IS NULL OR r.until > t.from)))))
  RETURN DISTINCT t
}
WITH t, coalesce(properties(t).count, 1) AS times, CASE
    WHEN type(t) IN ['ALLIED_WITH', 'PACT_WITH', 'PARTY_TO', 'MEMBER_OF', 'HOLDS_OFFICE', 'REPRESENTS', 'PART_OF', 'SUCCEEDS'] THEN null
    WHEN type(t) IN ['COMMENTS_ON', 'URGES', 'DEMANDS_OF'] THEN 'statement'
    WHEN type(t) IN ['MEETS', 'VISITS', 'CALLS', 'NEGOTIATES_WITH', 'MEDIATES_FOR', 'BRIEFS'] THEN 'contact'
    WHEN type(t) IN ['INVESTIGATES', 'CRITICISES', 'ACCUSES', 'SUES', 'REJECTS', 'DEFIES', 'WARNS', 'THREATENS', 'PROTESTS_AGAINST'] THEN 'dispute'
    WHEN type(t) IN ['MOBILIZES_AGAINST', 'SANCTIONS', 'BREAKS_WITH', 'EXPELS', 'COERCES', 'DETAINS', 'ATTACKS', 'FIGHTS', 'OCCUPIES', 'BLOCKADES', 'BOMBS', 'MASSACRES'] THEN 'conflict'
    ELSE 'cooperation'
  END AS family
WHERE family IS NOT NULL
WITH date.truncate('month', t.from) AS from,
  sum(CASE family WHEN 'statement' THEN times ELSE 0 END) AS statements,
  sum(CASE family WHEN 'contact' THEN times ELSE 0 END) AS contacts,
  sum(CASE family WHEN 'cooperation' THEN times ELSE 0 END) AS cooperation,
  sum(CASE family WHEN 'dispute' THEN times ELSE 0 END) AS disputes,
  sum(CASE family WHEN 'conflict' THEN times ELSE 0 END) AS conflict,
  sum(times) AS total, collect(DISTINCT t.status) AS statuses, collect(DISTINCT coalesce(t.sources, [t.source])) AS lists
RETURN left(toString(from), 7) AS month, statements, contacts, cooperation, disputes, conflict, total,
  COLLECT { UNWIND statuses AS status RETURN status ORDER BY status } AS status,
  COLLECT { UNWIND lists AS list UNWIND list AS source RETURN DISTINCT source ORDER BY source } AS sources,
  from, from + duration({months: 1}) AS until
ORDER BY from
