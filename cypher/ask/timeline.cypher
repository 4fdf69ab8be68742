// question: timeline
// title: What an actor did, and what was done to it, in order
// title id: Apa yang dilakukan suatu pihak dan yang dialaminya, berurutan
// group: time
// param actor (actor): this person, country or organisation, with those who act for it
// param from (date, optional): first day
// param until (date, optional): first day after
// param type (type, optional): only ties of this type
// param knownOn (date, optional): only what had been reported by this day
// param status (status, optional): only what has this status
// param limit (number, default 500): at most so many rows
// returns: when, a, type, b, place, change, status, sources
// also: day, what, aId, bId, from, until, precision, event
// links: aId-bId
// says: timeline of {actor} {period} | chronology of {actor} {period} | what happened to {actor} {period} | what was {actor} doing {period}
// says: history of {actor} {period} | events (of|about|involving) {actor} {period} | {actor} timeline {period} | linimasa {actor} {period}
// says: kronologi {actor} {period} | apa [saja] yang (dilakukan|terjadi|dialami) [dengan] [oleh] {actor} {period} | {actor} melakukan apa [saja] {period}
// says: riwayat {actor} {period}
// example: --actor PRK --from 2024-01-01 --until 2025-01-01
// draws: a, t, b
// note: two steps, so that the head of a country's army or agency acts for the country
// note: what is done to a place is done to the country it is in
// note: a relation that lasts is shown on the day it begins and the day it ends, if they fall into the period; not where no source knows it; pairs made by a treaty stand under PARTY_TO, unless their type is asked for
// note: the first list of types is all that do not stand for a lasting relation
MATCH (anchor:Actor {id: $actor})<-[acts:PART_OF|REPRESENTS|HOLDS_OFFICE|IN*0..2]-(one)
// those who act for an actor stand for it: its parts, its delegates, and its office holders of that time
WITH one, collect([r IN acts WHERE type(r) = 'HOLDS_OFFICE']) AS terms
WITH one, CASE WHEN NOT [] IN terms THEN terms END AS terms
WHERE NOT one:Place OR COUNT { (one)--() } > 1
CALL (one, terms) {
  MATCH (one)-[t:COMMENTS_ON|URGES|DEMANDS_OF|MEETS|VISITS|CALLS|NEGOTIATES_WITH|MEDIATES_FOR|BRIEFS|BUILDS_TIES_WITH|PRAISES|SUPPORTS|RECOGNISES|APOLOGISES_TO|SIGNS_WITH|PLEDGES_TO|COOPERATES_WITH|COOPERATES_MILITARILY_WITH|TRADES_WITH|SHARES_INTELLIGENCE_WITH
    |AIDS|ARMS|SENDS_TROOPS_TO|SHELTERS|CONCEDES_TO|RELEASES|EASES_SANCTIONS_ON|WITHDRAWS_FROM|CEASES_FIRE_WITH|INVESTIGATES|CRITICISES|ACCUSES|SUES|REJECTS|DEFIES|WARNS|THREATENS|PROTESTS_AGAINST|MOBILIZES_AGAINST|SANCTIONS|BREAKS_WITH|EXPELS|COERCES|DETAINS|ATTACKS|FIGHTS|OCCUPIES|BLOCKADES|BOMBS|MASSACRES|STATIONED_IN]-()
  WHERE ($from IS NULL OR t.until IS NULL OR t.until > $from)
    AND ($until IS NULL OR t.from < $until)
    AND ($type IS NULL OR type(t) = $type)
    AND ($knownOn IS NULL OR t.reported <= $knownOn)
    AND ($status IS NULL OR t.status = $status)
    AND (terms IS NULL OR any(term IN terms WHERE all(r IN term WHERE (t.until IS NULL OR r.from < t.until) AND (r.until IS NULL OR r.until > t.from))))
  RETURN t, t.from AS day, null AS change
  UNION ALL
  MATCH (one)-[t:ALLIED_WITH|PACT_WITH|PARTY_TO|MEMBER_OF|HOLDS_OFFICE|REPRESENTS|PART_OF|SUCCEEDS]-()
  WHERE ($type IS NULL AND NOT (type(t) IN ['ALLIED_WITH', 'PACT_WITH'] AND t.treaty IS NOT NULL) OR type(t) = $type)
    AND t.precision <> 'REPORTED'
    AND ($knownOn IS NULL OR t.reported <= $knownOn)
    AND ($status IS NULL OR t.status = $status)
    AND (terms IS NULL OR any(term IN terms WHERE all(r IN term WHERE (t.until IS NULL OR r.from < t.until) AND (r.until IS NULL OR r.until > t.from))))
  UNWIND [{day: t.from, change: 'begins'}, {day: t.until, change: 'ends'}] AS turn
  WITH t, turn.day AS day, turn.change AS change
  WHERE day IS NOT NULL
    AND ($from IS NULL OR day >= $from)
    AND ($until IS NULL OR day < $until)
  RETURN t, day, change
}
// a tie among those who act for one is found from both its ends, and all are sorted by day alone first, since an actor may have a hundred thousand
WITH t, day, change
ORDER BY day, change
LIMIT 2 * $limit
WITH DISTINCT t, day, change
ORDER BY day, t.id, change
LIMIT $limit
OPTIONAL MATCH (place:Place {id: t.place})
OPTIONAL MATCH (e:Event {id: t.event})
WITH t, day, change, place, e, startNode(t) AS a, endNode(t) AS b
RETURN t.when AS when, a.name AS a, type(t) AS type, b.name AS b, place.name AS place, change, t.status AS status, coalesce(t.sources, [t.source]) AS sources,
  a.id AS aId, b.id AS bId, t.from AS from, t.until AS until, t.precision AS precision, t.event AS event,
  day, e.summary AS what
ORDER BY day, t.id, change
