// question: between
// title: Everything between two actors
// title id: Semua hubungan antara dua pihak
// group: networks
// param a (actor): one side, with those who act for it
// param b (actor): the other side, with those who act for it
// param from (date, optional): first day
// param until (date, optional): first day after
// param type (type, optional): only ties of this type
// param knownOn (date, optional): only what had been reported by this day
// param status (status, optional): only what has this status
// param limit (number, default 500): at most so many rows
// returns: when, a, type, b, place, status, sources
// also: what, treaty, aId, bId, from, until, precision, event
// links: aId-bId
// says: relations between {a} and {b} {period} | relations of {a} (with|and|to) {b} {period} | ties (between|of) {a} (and|with) {b} {period}
// says: what (happened|passed|is|was) between {a} and {b} {period} | everything between {a} and {b} {period} | how (do|did) {a} and {b} get (along|on) {period}
// says: hubungan [antara] {a} (dan|dengan) {b} {period} | apa [saja] yang terjadi antara {a} dan {b} {period} | semua [hubungan] antara {a} dan {b} {period}
// says: bagaimana hubungan [antara] {a} (dan|dengan) {b} {period}
// example: --a PRK --b RUS --from 2023-01-01 --until 2025-01-01
// draws: a, t, b
// note: two steps, so that the head of a country's army or agency acts for the country
// note: what is done to a place is done to the country it is in
// note: only the ties of the side that has fewer are looked at, and of each first who is at the other end
CALL () {
  // those who act for an actor stand for it: its parts, its delegates, and its office holders of that time
  UNWIND [{side: 1, id: $a}, {side: 2, id: $b}] AS sought
  MATCH (:Actor {id: sought.id})<-[acts:PART_OF|REPRESENTS|HOLDS_OFFICE|IN*0..2]-(one)
  WITH sought.side AS side, one, collect([r IN acts WHERE type(r) = 'HOLDS_OFFICE']) AS terms
  WITH side, one, CASE WHEN NOT [] IN terms THEN terms END AS terms, COUNT { (one)--() } AS ties
  WHERE ties > 1 OR NOT one:Place
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
    AND ($type IS NULL OR type(t) = $type)
    AND ($from IS NULL OR t.until IS NULL OR t.until > $from)
    AND ($until IS NULL OR t.from < $until)
    AND ($knownOn IS NULL OR t.reported <= $knownOn)
    AND ($status IS NULL OR t.status = $status)
    AND (terms IS NULL OR any(term IN terms WHERE all(r IN term WHERE (t.until IS NULL OR r.from < t.until) AND (r.until IS NULL OR r.until > t.from))))
    AND (other IN always OR any(it IN officers WHERE it.one = other
      AND any(term IN it.terms WHERE all(r IN term WHERE (t.until IS NULL OR r.from < t.until) AND (r.until IS NULL OR r.until > t.from)))))
  RETURN t
}
// a tie among those who act for both is found from both its ends, and all are sorted by day alone first, since two may have very many
WITH t
ORDER BY t.from
LIMIT 2 * $limit
WITH DISTINCT t
ORDER BY t.from, t.id
LIMIT $limit
WITH t, startNode(t) AS a, endNode(t) AS b
OPTIONAL MATCH (place:Place {id: t.place})
OPTIONAL MATCH (e:Event {id: t.event})
RETURN t.when AS when, a.name AS a, type(t) AS type, b.name AS b, place.name AS place, t.status AS status, coalesce(t.sources, [t.source]) AS sources,
  a.id AS aId, b.id AS bId, t.from AS from, t.until AS until, t.precision AS precision, t.event AS event,
  e.summary AS what, t.treaty AS treaty
ORDER BY from, t.id
