// question: single-source
// title: What rests on one independent source
// title id: Apa yang bersandar pada satu sumber independen saja
// group: evidence
// param actor (actor, optional): only what concerns this one, or those who act for it
// param from (date, optional): first day
// param until (date, optional): first day after
// param type (type, optional): only ties of this type
// param knownOn (date, optional): only what had been reported by this day
// param status (status, optional): only what has this status
// param limit (number, default 100): at most so many rows
// returns: what, type, when, origin, status, sources
// also: event, tie, from, until, precision
// says: (what|which) [claims|reports|events] (rest|rests) on [only] (one|a) [single] source {period} | what has [only] one source {period}
// says: single source (claims|reports|events) {period} | single source (claims|reports|events) (about|on|of) {actor} {period}
// says: what about {actor} (has|rests) [on] [only] one source {period} | apa [saja] yang [hanya] (bersandar|berdasar) [pada] satu sumber {period}
// says: apa [saja] yang [hanya] (punya|memiliki) satu sumber {period} | (laporan|berita) [dari] satu sumber {period}
// says: (laporan|berita) [dari] satu sumber tentang {actor} {period}
// example: --actor PRK --status ALLEGED
// note: two steps, so that the head of a country's army or agency acts for the country
// note: origin is where the citations end: papers that all repeat one agency are one source; an event is one row, and so is a tie that has no event
CALL () {
  // those who act for an actor stand for it: its parts, its delegates, and its office holders of that time
  MATCH (anchor:Actor {id: $actor})<-[acts:PART_OF|REPRESENTS|HOLDS_OFFICE|IN*0..2]-(one)
  MATCH (one)-[t]-(other)
  WHERE (type(t) = 'TOOK_PART' OR t.id IS NOT NULL AND t.event IS NULL AND NOT type(t) IN ['ALLIED_WITH', 'PACT_WITH', 'PARTY_TO', 'MEMBER_OF', 'HOLDS_OFFICE', 'REPRESENTS', 'PART_OF', 'SUCCEEDS'])
    AND all(r IN acts WHERE type(r) <> 'HOLDS_OFFICE' OR ((t.until IS NULL OR r.from < t.until) AND (r.until IS NULL OR r.until > t.from)))
  RETURN DISTINCT CASE WHEN type(t) = 'TOOK_PART' THEN other END AS event, CASE WHEN type(t) <> 'TOOK_PART' THEN t END AS tie
  UNION ALL
  WITH 1 AS unanchored
  WHERE $actor IS NULL
  MATCH (event:Event)
  RETURN event, null AS tie
  UNION ALL
  WITH 1 AS unanchored
  WHERE $actor IS NULL
  MATCH ()-[t:COMMENTS_ON|URGES|DEMANDS_OF|MEETS|VISITS|CALLS|NEGOTIATES_WITH|MEDIATES_FOR|BRIEFS|BUILDS_TIES_WITH|PRAISES|SUPPORTS|RECOGNISES|APOLOGISES_TO|SIGNS_WITH|PLEDGES_TO|COOPERATES_WITH|COOPERATES_MILITARILY_WITH|TRADES_WITH|SHARES_INTELLIGENCE_WITH
    |AIDS|ARMS|SENDS_TROOPS_TO|SHELTERS|CONCEDES_TO|RELEASES|EASES_SANCTIONS_ON|WITHDRAWS_FROM|CEASES_FIRE_WITH|STATIONED_IN|INVESTIGATES|CRITICISES|ACCUSES|SUES|REJECTS|DEFIES|WARNS|THREATENS|PROTESTS_AGAINST|MOBILIZES_AGAINST|SANCTIONS|BREAKS_WITH|EXPELS|COERCES|DETAINS|ATTACKS|FIGHTS|OCCUPIES|BLOCKADES|BOMBS|MASSACRES]->()
  USING SCAN t:COMMENTS_ON
  WHERE t.event IS NULL
  RETURN null AS event, t AS tie
}
WITH event, tie, coalesce(event, tie) AS t, coalesce(event.type, type(tie)) AS type
WHERE size(t.origins) = 1
  AND ($from IS NULL OR t.until IS NULL OR t.until > $from)
  AND ($until IS NULL OR t.from < $until)
  AND ($knownOn IS NULL OR t.reported <= $knownOn)
  AND ($status IS NULL OR t.status = $status)
  AND ($type IS NULL OR type = $type)
WITH event, tie, t, type
ORDER BY t.from DESC, t.id
LIMIT $limit
RETURN coalesce(event.summary, startNode(tie).name + ' ' + type + ' ' + endNode(tie).name) AS what, type, t.when AS when, t.origins[0] AS origin,
  t.status AS status, coalesce(t.sources, [t.source]) AS sources,
  event.id AS event, tie.id AS tie, t.from AS from, t.until AS until, t.precision AS precision
ORDER BY from DESC, t.id
