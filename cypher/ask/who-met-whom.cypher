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
// links: aId-bId
// says: who met [with] {actor} {period} | who did {actor} meet {period} | whom did {actor} meet {period} | when did {actor} (meet|see) [with] {with} {period}
// says: did {actor} meet [with] {with} {period} | meetings (of|between) {actor} (and|with) {with} {period} | meetings (of|with) {actor} {period}
// says: who met whom {period} | siapa [yang] (bertemu|menemui) [dengan] {actor} {period} | siapa [yang] ditemui {actor} {period}
// says: {actor} (bertemu|menemui) [dengan] siapa {period} | kapan {actor} (bertemu|menemui) [dengan] {with} {period}
// says: apakah {actor} (bertemu|menemui) [dengan] {with} {period} | pertemuan [antara] {actor} (dengan|dan) {with} {period} | pertemuan {actor} {period}
// says: siapa (bertemu|menemui) [dengan] siapa {period}
// example: --actor Rutte --from 2024-10-01 --until 2024-11-01
// draws: a, t, b
// note: two steps, so that the head of a country's army or agency acts for the country
// note: only the meetings of the side that has fewer are looked at
CALL () {
  // those who act for an actor stand for it: its parts, its delegates, and its office holders of that time
  UNWIND [{side: 1, id: $actor}, {side: 2, id: $with}] AS sought
  MATCH (:Actor {id: sought.id})<-[acts:PART_OF|REPRESENTS|HOLDS_OFFICE*0..2]-(one)
  WITH sought.side AS side, one, collect([r IN acts WHERE type(r) = 'HOLDS_OFFICE']) AS terms
  WITH side, one, CASE WHEN NOT [] IN terms THEN terms END AS terms, COUNT { (one)-[:MEETS|NEGOTIATES_WITH|BRIEFS]-() } AS ties
  WHERE ties > 0
  WITH side, collect({one: one, terms: terms}) AS actors, sum(ties) AS ties
  ORDER BY ties
  WITH collect(actors) AS sides
  WITH sides[0] AS few, [it IN sides[1] | it.one] AS others, [it IN sides[1] WHERE it.terms IS NULL | it.one] AS always,
    [it IN sides[1] WHERE it.terms IS NOT NULL] AS officers
  UNWIND few AS it
  WITH it.one AS one, it.terms AS terms, others, always, officers
  MATCH (one)-[t:MEETS|NEGOTIATES_WITH|BRIEFS]-(other)
  WHERE ($actor IS NULL OR $with IS NULL OR other IN others)
  WITH t, other, terms, always, officers
  WHERE (terms IS NULL OR any(term IN terms WHERE all(r IN term WHERE (t.until IS NULL OR r.from < t.until) AND (r.until IS NULL OR r.until > t.from))))
    AND ($actor IS NULL OR $with IS NULL OR (other IN always OR any(it IN officers WHERE it.one = other
      AND any(term IN it.terms WHERE all(r IN term WHERE (t.until IS NULL OR r.from < t.until) AND (r.until IS NULL OR r.until > t.from))))))
  RETURN t
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
// a meeting among those who act for one is found from both its ends, and all are sorted by day alone first, since an actor may have very many
WITH t
ORDER BY t.from DESC
LIMIT 2 * $limit
WITH DISTINCT t
ORDER BY t.from DESC, t.id
LIMIT $limit
WITH t, startNode(t) AS a, endNode(t) AS b
OPTIONAL MATCH (place:Place {id: t.place})
RETURN a.name AS a, b.name AS b, t.when AS when, place.name AS place, t.status AS status, coalesce(t.sources, [t.source]) AS sources,
  a.id AS aId, b.id AS bId, t.from AS from, t.until AS until, t.precision AS precision, t.event AS event,
  type(t) AS type
ORDER BY from DESC, t.id
