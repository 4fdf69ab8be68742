// question: said-by
// title: What an actor said, or is quoted as saying
// title id: Apa yang dikatakan suatu pihak
// group: evidence
// param actor (actor): this person, country or organisation, with those who act for it
// param with (actor, optional): only what was said to or about this one
// param from (date, optional): first day
// param until (date, optional): first day after
// param knownOn (date, optional): only what had been reported by this day
// param status (status, optional): only what has this status
// param limit (number, default 100): at most so many rows
// returns: speaker, what, type, to, when, status, sources
// also: speakerId, toIds, kind, locators, event, from, until, precision
// links: speakerId-toIds
// says: what did {actor} say {period} | what has {actor} said {period} | what did {actor} say (to|about) {with} {period}
// says: what did {actor} (claim|announce|declare) {period} | (statements|words|claims) (by|of|from) {actor} {period}
// says: (statements|words|claims) (by|of|from) {actor} (to|about|on) {with} {period}
// says: apa [yang] (dikatakan|disampaikan|diucapkan|diklaim) [oleh] {actor} {period}
// says: apa [yang] (dikatakan|disampaikan|diucapkan|diklaim) [oleh] {actor} (tentang|kepada|soal) {with} {period} | apa kata {actor} {period}
// says: apa kata {actor} (tentang|kepada|soal) {with} {period} | pernyataan {actor} {period} | pernyataan {actor} (tentang|kepada|soal) {with} {period}
// example: --actor mark-rutte
// note: two steps, so that the head of a country's army or agency acts for the country
// note: toIds is a list: the row ties its speaker to each of them
// note: kind is speech (the act of speaking is what was reported) or claim (what a report puts in its mouth, with the status the report gives it)
MATCH (anchor:Actor {id: $actor})<-[acts:PART_OF|REPRESENTS|HOLDS_OFFICE*0..2]-(one:Actor)
WITH collect({node: one, acts: acts}) AS speakers, collect(one.id) AS ids
CALL (speakers, ids) {
  UNWIND speakers AS speaker
  WITH speaker.node AS one, speaker.acts AS acts
  MATCH (one)-[t:COMMENTS_ON|URGES|DEMANDS_OF|BRIEFS|PRAISES|SUPPORTS|APOLOGISES_TO|PLEDGES_TO|CRITICISES|ACCUSES|REJECTS|WARNS|THREATENS]->(to)
  WHERE all(r IN acts WHERE type(r) <> 'HOLDS_OFFICE' OR ((t.until IS NULL OR r.from < t.until) AND (r.until IS NULL OR r.until > t.from)))
  OPTIONAL MATCH (e:Event {id: t.event})
  RETURN DISTINCT 'speech' AS kind, one AS said, t, e, type(t) AS type, to
  UNION ALL
  MATCH (e)-[t:REPORTED_BY]->()
  USING SCAN t:REPORTED_BY
  WHERE t.speaker IN ids
  MATCH (said:Actor {id: t.speaker})
  RETURN 'claim' AS kind, said, t, e, e.type AS type, null AS to
}
WITH kind, said, t, e, type, to
WHERE ($from IS NULL OR t.until IS NULL OR t.until > $from)
  AND ($until IS NULL OR t.from < $until)
  AND ($knownOn IS NULL OR t.reported <= $knownOn)
  AND ($status IS NULL OR t.status = $status)
  AND ($with IS NULL OR to.id = $with OR EXISTS { MATCH (:Actor {id: $with})-[:TOOK_PART]->(e) })
WITH kind, said, coalesce(e.id, t.id) AS id, e, type, t.from AS from, t.until AS until, t.precision AS precision, t.when AS when, t.status AS status,
  collect(to.name) AS names, collect(to.id) AS toIds, collect(coalesce(t.sources, [t.source])) AS lists, collect(properties(t).locator) AS places
ORDER BY from DESC, id, kind, said.id, status
LIMIT $limit
RETURN said.name AS speaker, e.summary AS what, type,
  COLLECT { UNWIND names AS name RETURN DISTINCT name ORDER BY name } AS to,
  when, status,
  COLLECT { UNWIND lists AS list UNWIND list AS source RETURN DISTINCT source ORDER BY source } AS sources,
  said.id AS speakerId, COLLECT { UNWIND toIds AS one RETURN DISTINCT one ORDER BY one } AS toIds, kind, COLLECT { UNWIND places AS place RETURN DISTINCT place ORDER BY place } AS locators, e.id AS event, from, until, precision
ORDER BY from DESC, id, kind, said.id, status
