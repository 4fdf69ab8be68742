// question: most-active
// title: Who had most to do with others
// title id: Siapa yang paling aktif
// group: networks
// param from (date, optional): first day
// param until (date, optional): first day after
// param type (type, optional): only ties of this type
// param knownOn (date, optional): only what had been reported by this day
// param status (status, optional): only what has this status
// param limit (number, default 20): at most so many actors
// returns: actor, ties, partners, first, last, status, sources
// also: actorId
// says: who is most active {period} | who was the most active {period} | most active (actors|actor|countries|country|people|person) {period}
// says: who had most (ties|contacts|meetings) {period} | who had the most to do with others {period} | busiest (actors|countries|people) {period}
// says: siapa [yang] paling (aktif|sibuk) {period} | (pihak|negara|tokoh|orang) [yang] paling (aktif|sibuk) {period}
// says: siapa [yang] paling banyak (berhubungan|kontak|hubungan) {period}
// example: --from 2024-10-01 --until 2024-11-01
// note: relations that last are not counted; a tie counts as often as its data set says
// note: the count is read by a name in a variable, for a graph without data sets has no such property, and Neo4j would warn
WITH 'count' AS counted
MATCH (a)-[t:COMMENTS_ON|URGES|DEMANDS_OF|MEETS|VISITS|CALLS|NEGOTIATES_WITH|MEDIATES_FOR|BRIEFS|BUILDS_TIES_WITH|PRAISES|SUPPORTS|RECOGNISES|APOLOGISES_TO|SIGNS_WITH|PLEDGES_TO|COOPERATES_WITH|COOPERATES_MILITARILY_WITH|TRADES_WITH|SHARES_INTELLIGENCE_WITH
    |AIDS|ARMS|SENDS_TROOPS_TO|SHELTERS|CONCEDES_TO|RELEASES|EASES_SANCTIONS_ON|WITHDRAWS_FROM|CEASES_FIRE_WITH|STATIONED_IN|INVESTIGATES|CRITICISES|ACCUSES|SUES|REJECTS|DEFIES|WARNS|THREATENS|PROTESTS_AGAINST|MOBILIZES_AGAINST|SANCTIONS|BREAKS_WITH|EXPELS|COERCES|DETAINS|ATTACKS|FIGHTS|OCCUPIES|BLOCKADES|BOMBS|MASSACRES]->(b)
USING SCAN t:COMMENTS_ON
WHERE ($from IS NULL OR t.until IS NULL OR t.until > $from)
  AND ($until IS NULL OR t.from < $until)
  AND ($knownOn IS NULL OR t.reported <= $knownOn)
  AND ($status IS NULL OR t.status = $status)
  AND ($type IS NULL OR type(t) = $type)
// pair by pair first: there are far fewer pairs than ties
WITH a, b, t.status AS status, coalesce(t.sources, [t.source]) AS list, sum(coalesce(t[counted], 1)) AS times, min(t.from) AS first, max(t.from) AS last
UNWIND [a, b] AS actor
WITH actor, CASE WHEN actor = a THEN b ELSE a END AS partner, status, list, times, first, last
WHERE actor:Actor
WITH actor, sum(times) AS ties, count(DISTINCT partner) AS partners, min(first) AS first, max(last) AS last, collect(DISTINCT status) AS statuses, collect(DISTINCT list) AS lists
ORDER BY ties DESC, partners DESC, actor.id
LIMIT $limit
RETURN actor.name AS actor, ties, partners, first, last,
  COLLECT { UNWIND statuses AS status RETURN status ORDER BY status } AS status,
  COLLECT { UNWIND lists AS list UNWIND list AS source RETURN DISTINCT source ORDER BY source } AS sources,
  actor.id AS actorId
ORDER BY ties DESC, partners DESC, actorId
