// question: who-accused-whom
// title: Who accused whom, and of what
// title id: Siapa menuduh siapa, dan atas apa
// group: disputes
// param actor (actor, optional): only accusations by or against this one, or those who act for it
// param a (actor, optional): only accusations by this one
// param b (actor, optional): only accusations against this one
// param from (date, optional): first day
// param until (date, optional): first day after
// param knownOn (date, optional): only what had been reported by this day
// param status (status, optional): only what has this status
// param limit (number, default 100): at most so many rows
// returns: a, b, when, what, status, sources
// also: about, aId, bId, from, until, precision, event
// links: aId-bId
// says: who (accused|accuses) {b} {period} | (who|whom) did {a} accuse {period} | what did {a} accuse {b} of {period} | when did {a} accuse {b} {period}
// says: did {a} accuse {b} {period} | accusations (by|from|of) {a} against {b} {period} | accusations (by|from|of) {a} {period}
// says: accusations against {b} {period} | who accused whom {period} | siapa [yang] (menuduh|menuding) {b} {period}
// says: siapa [yang] (dituduh|dituding) [oleh] {a} {period} | {a} (menuduh|menuding) siapa {period} | {a} (menuduh|menuding) {b} [soal] apa {period}
// says: kapan {a} (menuduh|menuding) {b} {period} | tuduhan {a} terhadap {b} {period} | tuduhan terhadap {b} {period} | tuduhan (dari|oleh) {a} {period}
// says: siapa (menuduh|menuding) siapa {period}
// example: --a USA --b RUS
// draws: a, t, b
// note: two steps, so that the head of a country's army or agency acts for the country
CALL () {
  // those who act for an actor stand for it: its parts, its delegates, and its office holders of that time
  MATCH (anchor:Actor {id: coalesce($actor, $a, $b)})<-[acts:PART_OF|REPRESENTS|HOLDS_OFFICE*0..2]-(one)
  MATCH (one)-[t:ACCUSES]-()
  WHERE all(r IN acts WHERE type(r) <> 'HOLDS_OFFICE' OR ((t.until IS NULL OR r.from < t.until) AND (r.until IS NULL OR r.until > t.from)))
  RETURN DISTINCT t
  UNION ALL
  WITH 1 AS unanchored
  WHERE coalesce($actor, $a, $b) IS NULL
  MATCH ()-[t:ACCUSES]->()
  USING SCAN t:ACCUSES
  RETURN t
}
WITH t, startNode(t) AS a, endNode(t) AS b
WHERE ($from IS NULL OR t.until IS NULL OR t.until > $from)
  AND ($until IS NULL OR t.from < $until)
  AND ($knownOn IS NULL OR t.reported <= $knownOn)
  AND ($status IS NULL OR t.status = $status)
  AND ($a IS NULL OR EXISTS {
    MATCH (a)-[acts:PART_OF|REPRESENTS|HOLDS_OFFICE*0..2]->(anchor:Actor {id: $a})
    WHERE all(r IN acts WHERE type(r) <> 'HOLDS_OFFICE' OR ((t.until IS NULL OR r.from < t.until) AND (r.until IS NULL OR r.until > t.from)))
  })
  AND ($b IS NULL OR EXISTS {
    MATCH (b)-[acts:PART_OF|REPRESENTS|HOLDS_OFFICE*0..2]->(anchor:Actor {id: $b})
    WHERE all(r IN acts WHERE type(r) <> 'HOLDS_OFFICE' OR ((t.until IS NULL OR r.from < t.until) AND (r.until IS NULL OR r.until > t.from)))
  })
WITH t, a, b
ORDER BY t.from DESC, t.id
LIMIT $limit
OPTIONAL MATCH (e:Event {id: t.event})
RETURN a.name AS a, b.name AS b, t.when AS when, e.summary AS what, t.status AS status, coalesce(t.sources, [t.source]) AS sources,
  a.id AS aId, b.id AS bId, t.from AS from, t.until AS until, t.precision AS precision, t.event AS event,
  COLLECT { MATCH (e)-[:ABOUT]->(other:Event) RETURN other.id ORDER BY other.id } AS about
ORDER BY from DESC, t.id
