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
// says: relations between {a} and {b} {period} | relations of {a} (with|and|to) {b} {period} | ties (between|of) {a} (and|with) {b} {period}
// says: what (happened|passed|is|was) between {a} and {b} {period} | everything between {a} and {b} {period} | how (do|did) {a} and {b} get (along|on) {period}
// says: hubungan [antara] {a} (dan|dengan) {b} {period} | apa [saja] yang terjadi antara {a} dan {b} {period} | semua [hubungan] antara {a} dan {b} {period}
// says: bagaimana hubungan [antara] {a} (dan|dengan) {b} {period}
// example: --a PRK --b RUS --from 2023-01-01 --until 2025-01-01
// draws: a, t, b
// note: two steps, so that the head of a country's army or agency acts for the country
// note: what is done to a place is done to the country it is in
CALL () {
  // those who act for an actor stand for it: its parts, its delegates, and its office holders of that time
  MATCH (side:Actor {id: $b})<-[acts:PART_OF|REPRESENTS|HOLDS_OFFICE|IN*0..2]-(other)
  WITH collect({node: other, acts: acts}) AS others
  MATCH (anchor:Actor {id: $a})<-[acts:PART_OF|REPRESENTS|HOLDS_OFFICE|IN*0..2]-(one)
  UNWIND others AS it
  WITH one, acts + it.acts AS acts, it.node AS other
  MATCH (one)-[t]-(other)
  WHERE t.id IS NOT NULL
    AND ($type IS NULL OR type(t) = $type)
    AND all(r IN acts WHERE type(r) <> 'HOLDS_OFFICE' OR ((t.until IS NULL OR r.from < t.until) AND (r.until IS NULL OR r.until > t.from)))
  RETURN DISTINCT t
}
WITH t, startNode(t) AS a, endNode(t) AS b
WHERE ($from IS NULL OR t.until IS NULL OR t.until > $from)
  AND ($until IS NULL OR t.from < $until)
  AND ($knownOn IS NULL OR t.reported <= $knownOn)
  AND ($status IS NULL OR t.status = $status)
WITH t, a, b
ORDER BY t.from, t.id
LIMIT $limit
OPTIONAL MATCH (place:Place {id: t.place})
OPTIONAL MATCH (e:Event {id: t.event})
RETURN t.when AS when, a.name AS a, type(t) AS type, b.name AS b, place.name AS place, t.status AS status, coalesce(t.sources, [t.source]) AS sources,
  a.id AS aId, b.id AS bId, t.from AS from, t.until AS until, t.precision AS precision, t.event AS event,
  e.summary AS what, t.treaty AS treaty
ORDER BY from, t.id
