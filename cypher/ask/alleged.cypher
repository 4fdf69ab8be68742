// question: alleged
// title: What is only alleged, and who alleges it
// title id: Apa yang baru dugaan, dan siapa yang menduganya
// group: evidence
// param actor (actor, optional): only what concerns this one, or those who act for it
// param from (date, optional): first day
// param until (date, optional): first day after
// param type (type, optional): only ties of this type
// param knownOn (date, optional): only what had been reported by this day
// param limit (number, default 100): at most so many rows
// returns: a, type, b, when, place, what, by, status, sources
// also: aId, bId, from, until, precision, event
// links: aId-bId
// says: what is alleged {period} | what is alleged (about|of|against) {actor} {period} | (allegations|rumours|rumors) (about|against|of|on) {actor} {period}
// says: (allegations|rumours|rumors) {period} | what is {actor} (alleged|said|believed|suspected) to (do|have|be) [done] {period}
// says: unconfirmed (reports|claims) {period} | unconfirmed (reports|claims) (about|on|of) {actor} {period} | what is unconfirmed {period}
// says: apa [saja] yang diduga {period} | dugaan (tentang|terhadap|soal) {actor} {period} | apa [saja] yang diduga (tentang|dilakukan) [oleh] {actor} {period}
// says: dugaan {period} | kabar [yang] belum (terkonfirmasi|pasti) {period} | kabar [yang] belum (terkonfirmasi|pasti) tentang {actor} {period}
// example: --actor RUS
// draws: a, t, b
// note: two steps, so that the head of a country's army or agency acts for the country
// note: the types listed are all that do not stand for a lasting relation; by is who says so, as far as a source names somebody
CALL () {
  // those who act for an actor stand for it: its parts, its delegates, and its office holders of that time
  MATCH (anchor:Actor {id: $actor})<-[acts:PART_OF|REPRESENTS|HOLDS_OFFICE|IN*0..2]-(one)
  MATCH (one)-[t]-(other)
  WHERE t.status = 'ALLEGED'
    AND t.id IS NOT NULL
    AND all(r IN acts WHERE type(r) <> 'HOLDS_OFFICE' OR ((t.until IS NULL OR r.from < t.until) AND (r.until IS NULL OR r.until > t.from)))
  RETURN DISTINCT t
  UNION ALL
  WITH 1 AS unanchored
  WHERE $actor IS NULL
  MATCH ()-[t:COMMENTS_ON|URGES|DEMANDS_OF|MEETS|VISITS|CALLS|NEGOTIATES_WITH|MEDIATES_FOR|BRIEFS|BUILDS_TIES_WITH|PRAISES|SUPPORTS|RECOGNISES|APOLOGISES_TO|SIGNS_WITH|PLEDGES_TO|COOPERATES_WITH|COOPERATES_MILITARILY_WITH|TRADES_WITH|SHARES_INTELLIGENCE_WITH
    |AIDS|ARMS|SENDS_TROOPS_TO|SHELTERS|CONCEDES_TO|RELEASES|EASES_SANCTIONS_ON|WITHDRAWS_FROM|CEASES_FIRE_WITH|STATIONED_IN|INVESTIGATES|CRITICISES|ACCUSES|SUES|REJECTS|DEFIES|WARNS|THREATENS|PROTESTS_AGAINST|MOBILIZES_AGAINST|SANCTIONS|BREAKS_WITH|EXPELS|COERCES|DETAINS|ATTACKS|FIGHTS|OCCUPIES|BLOCKADES|BOMBS|MASSACRES]->()
  USING SCAN t:COMMENTS_ON
  WHERE t.status = 'ALLEGED'
  RETURN t
}
WITH t, startNode(t) AS a, endNode(t) AS b
WHERE ($from IS NULL OR t.until IS NULL OR t.until > $from)
  AND ($until IS NULL OR t.from < $until)
  AND ($knownOn IS NULL OR t.reported <= $knownOn)
  AND ($type IS NULL OR type(t) = $type)
WITH t, a, b
ORDER BY t.from DESC, t.id
LIMIT $limit
OPTIONAL MATCH (place:Place {id: t.place})
OPTIONAL MATCH (e:Event {id: t.event})
RETURN a.name AS a, type(t) AS type, b.name AS b, t.when AS when, place.name AS place, e.summary AS what,
  COLLECT {
    MATCH (e)-[r:REPORTED_BY {status: 'ALLEGED'}]->(:Source)
    MATCH (speaker:Actor {id: r.speaker})
    RETURN DISTINCT speaker.name AS name
    ORDER BY name
  } AS by,
  t.status AS status, coalesce(t.sources, [t.source]) AS sources,
  a.id AS aId, b.id AS bId, t.from AS from, t.until AS until, t.precision AS precision, t.event AS event
ORDER BY from DESC, t.id
