// question: who-met-whom
// title: Who met whom, and when
// title id: Siapa bertemu siapa, dan kapan
// group: meetings
// param actor (actor, optional): only meetings with this person, country or organisation, or with those who act for it
// param with (actor, optional): only meetings with this one on the other side
// param from (date, optional): first day
// param until (date, optional): first day after
// param knownOn (date, optional): only what had been reported by this day
// param status (status, optional): only what has this status
// param limit (number, default 100): at most so many rows
// returns: a, b, when, place, status, sources
// also: type, aId, bId, from, until, precision, event
// says: who met [with] {actor} {period} | who did {actor} meet {period} | whom did {actor} meet {period} | when did {actor} (meet|see) [with] {with} {period}
// says: did {actor} meet [with] {with} {period} | meetings (of|between) {actor} (and|with) {with} {period} | meetings (of|with) {actor} {period}
// says: who met whom {period} | siapa [yang] (bertemu|menemui) [dengan] {actor} {period} | siapa [yang] ditemui {actor} {period}
// says: {actor} (bertemu|menemui) [dengan] siapa {period} | kapan {actor} (bertemu|menemui) [dengan] {with} {period}
// says: apakah {actor} (bertemu|menemui) [dengan] {with} {period} | pertemuan [antara] {actor} (dengan|dan) {with} {period} | pertemuan {actor} {period}
// says: siapa (bertemu|menemui) [dengan] siapa {period}
// example: --actor Rutte --from 2024-10-01 --until 2024-11-01
// draws: a, t, b
// note: two steps, so that the head of a country's army or agency acts for the country
CALL () {
  // those who act for an actor stand for it: its parts, its delegates, and its office holders of that time
  MATCH (anchor:Actor {id: coalesce($actor, $with)})<-[acts:PART_OF|REPRESENTS|HOLDS_OFFICE*0..2]-(one)
  MATCH (one)-[t:MEETS|NEGOTIATES_WITH|BRIEFS]-(other)
  WHERE all(r IN acts WHERE type(r) <> 'HOLDS_OFFICE' OR ((t.until IS NULL OR r.from < t.until) AND (r.until IS NULL OR r.until > t.from)))
    AND ($actor IS NULL OR $with IS NULL OR EXISTS {
      MATCH (other)-[theirs:PART_OF|REPRESENTS|HOLDS_OFFICE*0..2]->(counterpart:Actor {id: $with})
      WHERE all(r IN theirs WHERE type(r) <> 'HOLDS_OFFICE' OR ((t.until IS NULL OR r.from < t.until) AND (r.until IS NULL OR r.until > t.from)))
    })
  RETURN DISTINCT t
  UNION ALL
  WITH 1 AS unanchored
  WHERE coalesce($actor, $with) IS NULL
  MATCH ()-[t:MEETS|NEGOTIATES_WITH|BRIEFS]->()
  USING SCAN t:MEETS
  RETURN t
}
WITH t
WHERE ($from IS NULL OR t.until IS NULL OR t.until > $from)
  AND ($until IS NULL OR t.from < $until)
  AND ($knownOn IS NULL OR t.reported <= $knownOn)
  AND ($status IS NULL OR t.status = $status)
WITH t, startNode(t) AS a, endNode(t) AS b
ORDER BY t.from DESC, t.id
LIMIT $limit
OPTIONAL MATCH (place:Place {id: t.place})
RETURN a.name AS a, b.name AS b, t.when AS when, place.name AS place, t.status AS status, coalesce(t.sources, [t.source]) AS sources,
  a.id AS aId, b.id AS bId, t.from AS from, t.until AS until, t.precision AS precision, t.event AS event,
  type(t) AS type
ORDER BY from DESC, t.id
