// question: who-warned-whom
// title: Who warned or threatened whom, and when
// title id: Siapa memperingatkan atau mengancam siapa, dan kapan
// group: disputes
// param actor (actor, optional): only warnings by or to this one, or by or to those who act for it
// param a (actor, optional): only warnings by this one
// param b (actor, optional): only warnings to this one
// param from (date, optional): first day
// param until (date, optional): first day after
// param knownOn (date, optional): only what had been reported by this day
// param status (status, optional): only what has this status
// param limit (number, default 100): at most so many rows
// returns: a, type, b, when, what, status, sources
// also: aId, bId, from, until, precision, event
// links: aId-bId
// says: who (warned|threatened) {b} {period} | (who|whom) did {a} (warn|threaten) {period} | when did {a} (warn|threaten) {b} {period}
// says: did {a} (warn|threaten) {b} {period} | (warnings|threats) (by|from|of) {a} (to|against) {b} {period} | (warnings|threats) (by|from|of) {a} {period}
// says: (warnings|threats) (to|against) {b} {period} | who (warned|threatened) whom {period} | (warnings|threats) {period}
// says: siapa [yang] (memperingatkan|mengancam) {b} {period} | siapa [yang] (diperingatkan|diancam) [oleh] {a} {period}
// says: {a} (memperingatkan|mengancam) siapa {period} | kapan {a} (memperingatkan|mengancam) {b} {period} | apakah {a} (memperingatkan|mengancam) {b} {period}
// says: (peringatan|ancaman) {a} (kepada|terhadap|untuk) {b} {period} | (peringatan|ancaman) (dari|oleh) {a} {period}
// says: (peringatan|ancaman) (kepada|terhadap|untuk) {b} {period} | siapa (memperingatkan|mengancam) siapa {period}
// example: --a vladimir-putin --b NATO
// draws: a, t, b
// note: two steps, so that the head of a country's army or agency acts for the country
CALL () {
  // those who act for an actor stand for it: its parts, its delegates, and its office holders of that time
  MATCH (anchor:Actor {id: coalesce($actor, $a, $b)})<-[acts:PART_OF|REPRESENTS|HOLDS_OFFICE*0..2]-(one)
  MATCH (one)-[t:WARNS|THREATENS]-()
  WHERE all(r IN acts WHERE type(r) <> 'HOLDS_OFFICE' OR ((t.until IS NULL OR r.from < t.until) AND (r.until IS NULL OR r.until > t.from)))
  RETURN DISTINCT t
  UNION ALL
  WITH 1 AS unanchored
  WHERE coalesce($actor, $a, $b) IS NULL
  MATCH ()-[t:WARNS|THREATENS]->()
  USING SCAN t:WARNS
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
RETURN a.name AS a, type(t) AS type, b.name AS b, t.when AS when, e.summary AS what, t.status AS status, coalesce(t.sources, [t.source]) AS sources,
  a.id AS aId, b.id AS bId, t.from AS from, t.until AS until, t.precision AS precision, t.event AS event
ORDER BY from DESC, t.id
