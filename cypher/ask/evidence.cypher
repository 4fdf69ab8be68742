// question: evidence
// title: Who says so, where, and how surely
// title id: Siapa yang mengatakannya, di mana, dan seberapa pasti
// group: evidence
// param event (event, optional): of this event; give an event, or a and b
// param a (actor, optional): of all that was between this one, with those who act for it
// param b (actor, optional): and this one
// param type (type, optional): only ties of this type
// param knownOn (date, optional): only what had been reported by this day
// param limit (number, default 500): at most so many rows
// returns: what, source, locator, speaker, through, when, status, independent, sources
// also: event, type, reported, origin, speakerId, from, until, precision
// says: evidence (for|of|about) {event} | what is the evidence (for|of|about) {event} | who (says|reports|reported) so about {event}
// says: who (reports|reported) {event} | evidence (on|about) {a} and {b} | sources (for|of|about|on) {a} and {b} | what is known (about|of) {a} and {b}
// says: bukti [untuk] [tentang] {event} | siapa [yang] (melaporkan|memberitakan) {event} | bukti [tentang] {a} dan {b} | sumber tentang {a} dan {b}
// says: apa [yang] diketahui tentang {a} dan {b}
// note: two steps, so that the head of a country's army or agency acts for the country
// example: --event 2024-10-28-rutte-kor-delegation
// draws: e, said, source, startNode(said), endNode(said)
// note: independent counts the sources where the citations end: two papers that repeat one agency are one
CALL () {
  MATCH (e:Event {id: $event})
  RETURN e, null AS t
  UNION
  // those who act for an actor stand for it: its parts, its delegates, and its office holders of that time
  MATCH (side:Actor {id: $b})<-[acts:PART_OF|REPRESENTS|HOLDS_OFFICE|IN*0..2]-(other)
  WHERE $event IS NULL
  WITH collect({node: other, acts: acts}) AS others
  MATCH (anchor:Actor {id: $a})<-[acts:PART_OF|REPRESENTS|HOLDS_OFFICE|IN*0..2]-(one)
  UNWIND others AS it
  WITH one, acts + it.acts AS acts, it.node AS other
  MATCH (one)-[t]-(other)
  WHERE t.id IS NOT NULL
    AND all(r IN acts WHERE type(r) <> 'HOLDS_OFFICE' OR ((t.until IS NULL OR r.from < t.until) AND (r.until IS NULL OR r.until > t.from)))
  OPTIONAL MATCH (e:Event {id: t.event})
  RETURN e, CASE WHEN e IS NULL THEN t END AS t
}
CALL (e, t) {
  MATCH (e)-[r:REPORTED_BY]->(source:Source)
  OPTIONAL MATCH (speaker:Actor {id: r.speaker})
  RETURN source.id AS id, r AS said, speaker.name AS speaker, e.summary AS what, e.type AS type, coalesce(size(e.origins), 1) AS independent
  UNION ALL
  // a row of a data set is its own report
  WITH t AS tie
  WHERE tie IS NOT NULL
  UNWIND coalesce(tie.sources, [tie.source]) AS id
  RETURN id, tie AS said, null AS speaker, startNode(tie).name + ' ' + type(tie) + ' ' + endNode(tie).name AS what, type(tie) AS type,
    coalesce(size(tie.origins), 1) AS independent
}
WITH e, id, said, speaker, what, type, independent
WHERE ($type IS NULL OR type = $type)
  AND ($knownOn IS NULL OR said.reported <= $knownOn)
OPTIONAL MATCH (source:Source {id: id})
RETURN what, coalesce(source.title, source.publisher, id) AS source, properties(said).locator AS locator, speaker, properties(said).through AS through, said.when AS when,
  said.status AS status, independent, [id] AS sources,
  e.id AS event, type, said.reported AS reported, coalesce(properties(said).origin, id) AS origin, properties(said).speaker AS speakerId, said.from AS from, said.until AS until,
  said.precision AS precision
ORDER BY from, event, reported, id, locator, what
LIMIT $limit
