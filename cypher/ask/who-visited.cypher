// question: who-visited
// title: Who visited whom, and when
// title id: Siapa mengunjungi siapa, dan kapan
// group: meetings
// param actor (actor, optional): only visits by or to this one, or by or to those who act for it
// param a (actor, optional): only visits by this one
// param b (actor, optional): only visits to this one
// param from (date, optional): first day
// param until (date, optional): first day after
// param knownOn (date, optional): only what had been reported by this day
// param status (status, optional): only what has this status
// param limit (number, default 100): at most so many rows
// returns: a, b, when, place, status, sources
// also: aId, bId, from, until, precision, event
// links: aId-bId
// says: who visited {b} {period} | who (went|travelled|traveled) to {b} {period} | (who|whom) did {a} visit {period} | which countries did {a} visit {period}
// says: where did {a} (go|travel|visit) [to] {period} | when did {a} (visit|go|travel) [to] {b} {period} | did {a} (visit|go|travel) [to] {b} {period}
// says: visits (by|of) {a} to {b} {period} | visits (by|of) {a} {period} | visits to {b} {period} | who visited whom {period}
// says: siapa [yang] (mengunjungi|berkunjung) [ke] {b} {period} | {a} (mengunjungi|berkunjung) [ke] (siapa|mana) {period}
// says: ke mana {a} (pergi|berkunjung) {period} | kapan {a} (mengunjungi|berkunjung|pergi) [ke] {b} {period}
// says: apakah {a} (mengunjungi|berkunjung|pergi) [ke] {b} {period} | kunjungan {a} ke {b} {period} | kunjungan ke {b} {period} | kunjungan {a} {period}
// says: siapa (mengunjungi|berkunjung) [ke] siapa {period}
// example: --b RUS --from 2024-10-01 --until 2024-11-01
// draws: a, t, b
// note: two steps, so that the head of a country's army or agency acts for the country
// note: a visit to a place counts as one to the country it is in
// note: only the visits of the side that has fewest are looked at
CALL () {
  // those who act for an actor stand for it: its parts, its delegates, and its office holders of that time
  UNWIND [{side: 'both', id: $actor}, {side: 'a', id: $a}, {side: 'b', id: $b}] AS sought
  MATCH (:Actor {id: sought.id})<-[acts:PART_OF|REPRESENTS|HOLDS_OFFICE|IN*0..2]-(one)
  WITH sought.side AS side, one, collect([r IN acts WHERE type(r) = 'HOLDS_OFFICE']) AS terms
  WITH side, one, CASE WHEN NOT [] IN terms THEN terms END AS terms,
    CASE side WHEN 'a' THEN COUNT { (one)-[:VISITS]->() } WHEN 'b' THEN COUNT { (one)<-[:VISITS]-() } ELSE COUNT { (one)-[:VISITS]-() } END AS ties
  WHERE ties > 0
  WITH side, collect(one) AS all, collect(CASE WHEN terms IS NULL THEN one END) AS always,
    collect(CASE WHEN terms IS NOT NULL THEN {one: one, terms: terms} END) AS officers, sum(ties) AS ties
  ORDER BY ties
  WITH collect({side: side, all: all, always: always, officers: officers}) AS sides
  WHERE size(sides) = size([id IN [$actor, $a, $b] WHERE id IS NOT NULL])
  UNWIND sides[0].all AS one
  MATCH (one)-[t:VISITS]-()
  WHERE all(it IN sides WHERE any(end IN CASE it.side WHEN 'a' THEN [startNode(t)] WHEN 'b' THEN [endNode(t)] ELSE [startNode(t), endNode(t)] END
    WHERE end IN it.always OR any(officer IN it.officers WHERE officer.one = end
      AND any(term IN officer.terms WHERE all(r IN term WHERE (t.until IS NULL OR r.from < t.until) AND (r.until IS NULL OR r.until > t.from))))))
  RETURN t
  UNION ALL
  WITH 1 AS unanchored
  WHERE coalesce($actor, $a, $b) IS NULL
  MATCH ()-[t:VISITS]->()
  USING SCAN t:VISITS
  RETURN t
}
WITH t
WHERE ($from IS NULL OR t.until IS NULL OR t.until > $from)
  AND ($until IS NULL OR t.from < $until)
  AND ($knownOn IS NULL OR t.reported <= $knownOn)
  AND ($status IS NULL OR t.status = $status)
// a visit among those who act for one is found from both its ends
WITH t
ORDER BY t.from DESC, t.id
LIMIT 2 * $limit
WITH DISTINCT t
ORDER BY t.from DESC, t.id
LIMIT $limit
WITH t, startNode(t) AS a, endNode(t) AS b
OPTIONAL MATCH (place:Place {id: t.place})
RETURN a.name AS a, b.name AS b, t.when AS when, place.name AS place, t.status AS status, coalesce(t.sources, [t.source]) AS sources,
  a.id AS aId, b.id AS bId, t.from AS from, t.until AS until, t.precision AS precision, t.event AS event
ORDER BY from DESC, t.id
