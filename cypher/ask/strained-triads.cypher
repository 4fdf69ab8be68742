// question: strained-triads
// title: Who is allied with two that are at odds with each other
// title id: Siapa yang bersekutu dengan dua pihak yang saling berselisih
// group: alliances
// param country (country, optional): only this country's allies
// param asOf (date, default today): alliances of this day
// param from (date, optional): first day of the quarrel
// param until (date, optional): first day after
// param status (status, optional): only what has this status
// param limit (number, default 100): at most so many rows
// returns: ally, a, b, quarrels, types, treatyA, treatyB, first, last, status, sources
// also: allyId, aId, bId
// links: allyId-aId, allyId-bId, aId-bId
// says: strained (triads|alliances) {day} | which alliances are (strained|torn) {day} | who is allied with both sides {day}
// says: which allies of {country} (quarrel|fight|clash) {day} | whose allies (quarrel|fight|clash) {day} | allies at odds {day}
// says: aliansi mana [yang] (retak|tegang) {day} | siapa [yang] bersekutu dengan kedua pihak {day} | sekutu {country} mana [yang] (berselisih|bertikai) {day}
// says: sekutu [yang] (berselisih|bertikai) {day}
// example: --as-of 2024-10-30
// note: two steps, so that the head of a country's army or agency acts for the country
// note: quarrels are ties of the families dispute, pressure and force; denied ones only if asked for
CALL () {
  MATCH (:Actor {id: $country})-[t:ALLIED_WITH]-(one:Actor)
  WHERE t.from <= $asOf
    AND (t.until IS NULL OR t.until > $asOf)
  RETURN DISTINCT one
  UNION ALL
  WITH 1 AS unanchored
  WHERE $country IS NULL
  MATCH ()-[t:ALLIED_WITH]->()
  USING SCAN t:ALLIED_WITH
  WHERE t.from <= $asOf
    AND (t.until IS NULL OR t.until > $asOf)
  UNWIND [startNode(t), endNode(t)] AS one
  RETURN DISTINCT one
}
MATCH (one)<-[acts:PART_OF|REPRESENTS|HOLDS_OFFICE|IN*0..2]-(doer)
MATCH (doer)-[t:INVESTIGATES|CRITICISES|ACCUSES|SUES|REJECTS|DEFIES|WARNS|THREATENS|PROTESTS_AGAINST|MOBILIZES_AGAINST|SANCTIONS|BREAKS_WITH|EXPELS|COERCES|DETAINS|ATTACKS|FIGHTS|OCCUPIES|BLOCKADES|BOMBS|MASSACRES]-(target)
WHERE all(r IN acts WHERE type(r) <> 'HOLDS_OFFICE' OR ((t.until IS NULL OR r.from < t.until) AND (r.until IS NULL OR r.until > t.from)))
  AND ($from IS NULL OR t.until IS NULL OR t.until > $from)
  AND ($until IS NULL OR t.from < $until)
  AND (t.status = $status OR $status IS NULL AND t.status <> 'DENIED')
MATCH (target)-[acts2:PART_OF|REPRESENTS|HOLDS_OFFICE|IN*0..2]->(two:Actor)
WHERE one.id < two.id
  AND EXISTS { (two)-[:ALLIED_WITH]-() }
WITH one, two, collect(DISTINCT t) AS quarrels
MATCH (one)-[x:ALLIED_WITH]-(ally:Actor)-[y:ALLIED_WITH]-(two)
WHERE ($country IS NULL OR ally.id = $country)
  AND x.from <= $asOf
  AND (x.until IS NULL OR x.until > $asOf)
  AND y.from <= $asOf
  AND (y.until IS NULL OR y.until > $asOf)
WITH ally, one, two, quarrels, collect(coalesce(x.treaty, x.source)) AS bondsA, collect(coalesce(y.treaty, y.source)) AS bondsB
RETURN ally.name AS ally, one.name AS a, two.name AS b, size(quarrels) AS quarrels,
  COLLECT { UNWIND quarrels AS t RETURN DISTINCT type(t) AS type ORDER BY type } AS types,
  COLLECT { UNWIND bondsA AS bond RETURN DISTINCT bond ORDER BY bond } AS treatyA,
  COLLECT { UNWIND bondsB AS bond RETURN DISTINCT bond ORDER BY bond } AS treatyB,
  reduce(day = quarrels[0].from, t IN quarrels | CASE WHEN t.from < day THEN t.from ELSE day END) AS first,
  reduce(day = quarrels[0].from, t IN quarrels | CASE WHEN t.from > day THEN t.from ELSE day END) AS last,
  COLLECT { UNWIND quarrels AS t RETURN DISTINCT t.status AS status ORDER BY status } AS status,
  COLLECT { UNWIND quarrels AS t UNWIND coalesce(t.sources, [t.source]) AS source RETURN DISTINCT source ORDER BY source } AS sources,
  ally.id AS allyId, one.id AS aId, two.id AS bId
ORDER BY quarrels DESC, allyId, aId, bId
LIMIT $limit
