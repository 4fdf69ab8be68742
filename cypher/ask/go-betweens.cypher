// question: go-betweens
// title: Who was in touch with both sides
// title id: Siapa yang berhubungan dengan kedua pihak
// group: networks
// param a (actor): one side
// param b (actor): the other side
// param from (date, optional): first day
// param until (date, optional): first day after
// param knownOn (date, optional): only what had been reported by this day
// param status (status, optional): only what has this status
// param limit (number, default 100): at most so many rows
// returns: between, mediates, withA, withB, first, last, status, sources
// also: betweenId
// links: betweenId-$a, betweenId-$b
// says: go-betweens (of|between|for) {a} and {b} {period} | who (mediates|mediated|mediate) between {a} and {b} {period}
// says: who (met|meets|meet) both {a} and {b} {period} | who (stands|stood) between {a} and {b} {period} | who is in touch with both {a} and {b} {period}
// says: who talks to both {a} and {b} {period} | siapa [yang] (menengahi|menjembatani|memediasi) [antara] {a} dan {b} {period}
// says: perantara [antara] {a} dan {b} {period} | siapa [yang] [menjadi] (perantara|penengah) [antara] {a} dan {b} {period}
// says: siapa [yang] bertemu [dengan] {a} dan {b} {period}
// example: --a antony-blinken --b lloyd-austin
// draws: ties, [t IN ties | [startNode(t), endNode(t)]]
// note: two steps, so that the head of a country's army or agency acts for the country
// note: withA and withB count the meetings, visits, calls, talks, briefings and mediations with each side; denied ones only if asked for
CALL () {
  UNWIND [$a, $b] AS side
  MATCH (anchor:Actor {id: side})<-[acts:PART_OF|REPRESENTS|HOLDS_OFFICE*0..2]-(one)
  MATCH (one)-[t:MEETS|CALLS|NEGOTIATES_WITH|VISITS|BRIEFS|MEDIATES_FOR]-(between:Actor)
  WHERE all(r IN acts WHERE type(r) <> 'HOLDS_OFFICE' OR ((t.until IS NULL OR r.from < t.until) AND (r.until IS NULL OR r.until > t.from)))
    AND ($from IS NULL OR t.until IS NULL OR t.until > $from)
  AND ($until IS NULL OR t.from < $until)
    AND ($knownOn IS NULL OR t.reported <= $knownOn)
    AND (t.status = $status OR $status IS NULL AND t.status <> 'DENIED')
  RETURN DISTINCT side, between, t
}
WITH between,
  count(CASE WHEN side = $a THEN t END) AS withA,
  count(CASE WHEN side = $b THEN t END) AS withB,
  collect(DISTINCT t) AS ties
WHERE withA > 0
  AND withB > 0
  AND NOT EXISTS {
    // who acts for a side is no go-between
    MATCH (between)-[:PART_OF|REPRESENTS|HOLDS_OFFICE*0..2]->(side:Actor)
    WHERE side.id IN [$a, $b]
  }
WITH between, withA, withB, ties, size([t IN ties WHERE type(t) = 'MEDIATES_FOR' AND startNode(t) = between]) > 0 AS mediates
RETURN between.name AS between, mediates, withA, withB,
  reduce(day = ties[0].from, t IN ties | CASE WHEN t.from < day THEN t.from ELSE day END) AS first,
  reduce(day = ties[0].from, t IN ties | CASE WHEN t.from > day THEN t.from ELSE day END) AS last,
  COLLECT { UNWIND ties AS t RETURN DISTINCT t.status AS status ORDER BY status } AS status,
  COLLECT { UNWIND ties AS t UNWIND coalesce(t.sources, [t.source]) AS source RETURN DISTINCT source ORDER BY source } AS sources,
  between.id AS betweenId
ORDER BY mediates DESC, CASE WHEN withA < withB THEN withA ELSE withB END DESC, withA + withB DESC, betweenId
LIMIT $limit
