// question: who-armed-whom
// title: Who gave arms, troops or military aid to whom
// title id: Siapa memasok senjata, pasukan, atau bantuan militer kepada siapa
// group: disputes
// param actor (actor, optional): only what this one, or those who act for it, gave or got
// param a (actor, optional): only what this one gave
// param b (actor, optional): only what this one got
// param from (date, optional): first day
// param until (date, optional): first day after
// param knownOn (date, optional): only what had been reported by this day
// param status (status, optional): only what has this status
// param limit (number, default 100): at most so many rows
// returns: a, type, b, when, what, status, sources
// also: aId, bId, from, until, precision, event
// links: aId-bId
// says: who (armed|arms|supplied|supplies) {b} {period} | (who|whom) did {a} (arm|supply) {period}
// says: who (sent|sends|gave|gives|supplied|supplies) (arms|weapons|missiles|ammunition|troops|soldiers) to {b} {period}
// says: did {a} (send|give|supply) (arms|weapons|missiles|ammunition|troops|soldiers) to {b} {period}
// says: when did {a} (send|give|supply) (arms|weapons|missiles|ammunition|troops|soldiers) to {b} {period}
// says: to whom did {a} (send|give|supply) (arms|weapons|missiles|ammunition|troops|soldiers) {period}
// says: (arms|weapons|missiles|ammunition|troops|soldiers) from {a} to {b} {period} | (arms|weapons|missiles|ammunition|troops|soldiers) (from|of) {a} {period}
// says: (arms|weapons|missiles|ammunition|troops|soldiers) (for|to) {b} {period} | who armed whom {period} | siapa [yang] (mempersenjatai|memasok) {b} {period}
// says: siapa [yang] (mengirim|memasok|memberi) (senjata|rudal|amunisi|pasukan|tentara) (ke|kepada) {b} {period}
// says: {a} (mengirim|memasok|memberi) (senjata|rudal|amunisi|pasukan|tentara) (ke|kepada) (siapa|mana) {period}
// says: kapan {a} (mengirim|memasok|memberi) (senjata|rudal|amunisi|pasukan|tentara) (ke|kepada) {b} {period}
// says: apakah {a} (mengirim|memasok|memberi) (senjata|rudal|amunisi|pasukan|tentara) (ke|kepada) {b} {period}
// says: (pasokan|kiriman) (senjata|rudal|amunisi|pasukan|tentara) {a} (ke|kepada|untuk) {b} {period}
// says: (senjata|rudal|amunisi|pasukan|tentara) (dari) {a} (ke|untuk) {b} {period} | siapa mempersenjatai siapa {period}
// example: --a PRK --b RUS
// draws: a, t, b
// note: two steps, so that the head of a country's army or agency acts for the country
// note: CAMEO 072 is military aid, 074 military protection or peacekeeping; both with what stands below them
CALL () {
  // those who act for an actor stand for it: its parts, its delegates, and its office holders of that time
  MATCH (anchor:Actor {id: coalesce($actor, $a, $b)})<-[acts:PART_OF|REPRESENTS|HOLDS_OFFICE*0..2]-(one)
  MATCH (one)-[t:ARMS|SENDS_TROOPS_TO|AIDS]-()
  WHERE all(r IN acts WHERE type(r) <> 'HOLDS_OFFICE' OR ((t.until IS NULL OR r.from < t.until) AND (r.until IS NULL OR r.until > t.from)))
  RETURN DISTINCT t
  UNION ALL
  WITH 1 AS unanchored
  WHERE coalesce($actor, $a, $b) IS NULL
  MATCH ()-[t:ARMS|SENDS_TROOPS_TO|AIDS]->()
  USING SCAN t:ARMS
  RETURN t
}
WITH t, startNode(t) AS a, endNode(t) AS b
WHERE ($from IS NULL OR t.until IS NULL OR t.until > $from)
  AND ($until IS NULL OR t.from < $until)
  AND ($knownOn IS NULL OR t.reported <= $knownOn)
  AND ($status IS NULL OR t.status = $status)
  AND ($a IS NULL OR EXISTS {
    MATCH (a)-[acts:PART_OF|REPRESENTS|HOLDS_OFFICE*0..2]->(anchor:Actor {id: $a})
    WHERE all(r IN acts WHERE type(r) <> 'HOLDS_OFFICE' OR ((t.until IS NULL OR r.from < t.until) AND (r.until IS NULL OR r.until > t.from)))
  })
  AND ($b IS NULL OR EXISTS {
    MATCH (b)-[acts:PART_OF|REPRESENTS|HOLDS_OFFICE*0..2]->(anchor:Actor {id: $b})
    WHERE all(r IN acts WHERE type(r) <> 'HOLDS_OFFICE' OR ((t.until IS NULL OR r.from < t.until) AND (r.until IS NULL OR r.until > t.from)))
  })
  AND (type(t) <> 'AIDS' OR t.code STARTS WITH '072' OR t.code STARTS WITH '074')
WITH t, a, b
ORDER BY t.from DESC, t.id
LIMIT $limit
OPTIONAL MATCH (e:Event {id: t.event})
RETURN a.name AS a, type(t) AS type, b.name AS b, t.when AS when, e.summary AS what, t.status AS status, coalesce(t.sources, [t.source]) AS sources,
  a.id AS aId, b.id AS bId, t.from AS from, t.until AS until, t.precision AS precision, t.event AS event
ORDER BY from DESC, t.id
