// question: contradictions
// title: Where sources disagree
// title id: Di mana sumber-sumber berselisih
// group: evidence
// param actor (actor, optional): only what concerns this one, or those who act for it
// param from (date, optional): first day
// param until (date, optional): first day after
// param knownOn (date, optional): only what had been reported by this day
// param limit (number, default 100): at most so many rows
// returns: what, differs, readings, status, sources
// also: event, type, from, until
// says: where do [the] sources (disagree|differ|contradict) {period} | where do [the] sources (disagree|differ) (about|on|over) {actor} {period}
// says: contradictions {period} | contradictions (about|on|over) {actor} {period} | what is (disputed|contested) {period}
// says: what is (disputed|contested) about {actor} {period} | (conflicting|contradictory) reports {period}
// says: (conflicting|contradictory) reports (about|on|of) {actor} {period} | di mana sumber (berselisih|berbeda|bertentangan) {period} | kontradiksi {period}
// says: kontradiksi (tentang|soal) {actor} {period} | laporan [yang] (bertentangan|berbeda) {period}
// says: laporan [yang] (bertentangan|berbeda) tentang {actor} {period} | apa [saja] yang diperdebatkan {period}
// example: --actor RUS
// note: differs holds status, date (the days given cannot both be right) or denial (one source denies a tie that another states or alleges for the same time)
CALL () {
  // those who act for an actor stand for it: its parts, its delegates, and its office holders of that time
  MATCH (anchor:Actor {id: $actor})<-[acts:PART_OF|REPRESENTS|HOLDS_OFFICE*0..2]-(one)
  MATCH (one)-[t]-(other)
  WHERE (type(t) = 'TOOK_PART' OR t.id IS NOT NULL AND t.status = 'DENIED')
    AND all(r IN acts WHERE type(r) <> 'HOLDS_OFFICE' OR ((t.until IS NULL OR r.from < t.until) AND (r.until IS NULL OR r.until > t.from)))
  RETURN DISTINCT CASE WHEN type(t) = 'TOOK_PART' THEN other END AS event, CASE WHEN type(t) <> 'TOOK_PART' THEN t END AS tie
  UNION ALL
  MATCH (event:Event)
  WHERE $actor IS NULL
  RETURN event, null AS tie
  UNION ALL
  WITH 1 AS unanchored
  WHERE $actor IS NULL
  MATCH ()-[t:COMMENTS_ON|URGES|DEMANDS_OF|MEETS|VISITS|CALLS|NEGOTIATES_WITH|MEDIATES_FOR|BRIEFS|BUILDS_TIES_WITH|PRAISES|SUPPORTS|RECOGNISES|APOLOGISES_TO|SIGNS_WITH|PLEDGES_TO|COOPERATES_WITH|COOPERATES_MILITARILY_WITH|TRADES_WITH|SHARES_INTELLIGENCE_WITH
    |AIDS|ARMS|SENDS_TROOPS_TO|SHELTERS|CONCEDES_TO|RELEASES|EASES_SANCTIONS_ON|WITHDRAWS_FROM|CEASES_FIRE_WITH|STATIONED_IN|INVESTIGATES|CRITICISES|ACCUSES|SUES|REJECTS|DEFIES|WARNS|THREATENS|PROTESTS_AGAINST|MOBILIZES_AGAINST|SANCTIONS|BREAKS_WITH|EXPELS|COERCES|DETAINS|ATTACKS|FIGHTS|OCCUPIES|BLOCKADES|BOMBS|MASSACRES]->()
  USING SCAN t:COMMENTS_ON
  WHERE t.status = 'DENIED'
  RETURN null AS event, t AS tie
}
CALL (event, tie) {
  MATCH (event)-[r:REPORTED_BY]->(source:Source)
  WHERE $knownOn IS NULL OR r.reported <= $knownOn
  WITH collect(r {.*, by: [source.id]}) AS said
  RETURN said, CASE WHEN any(one IN said WHERE one.status <> said[0].status) THEN ['status'] ELSE [] END + CASE WHEN any(one IN said WHERE one.precision <> 'REPORTED' AND any(two IN said WHERE two.precision <> 'REPORTED' AND one.until <= two.from)) THEN ['date'] ELSE [] END AS differs
  UNION ALL
  WITH startNode(tie) AS a, endNode(tie) AS b
  MATCH (a)-[t]->(b)
  WHERE type(t) = type(tie)
    AND (t = tie OR t.status IN ['STATED', 'ALLEGED'])
    AND ($knownOn IS NULL OR t.reported <= $knownOn)
    AND (t.until IS NULL OR t.until > tie.from)
    AND (tie.until IS NULL OR t.from < tie.until)
  WITH collect(t {.*, by: coalesce(t.sources, [t.source])}) AS said
  RETURN said, CASE WHEN size(said) > 1 THEN ['denial'] ELSE [] END AS differs
}
WITH event, tie, coalesce(event, tie) AS t, said, differs
WHERE size(differs) > 0
  AND ($from IS NULL OR t.until IS NULL OR t.until > $from)
  AND ($until IS NULL OR t.from < $until)
RETURN coalesce(event.summary, startNode(tie).name + ' ' + type(tie) + ' ' + endNode(tie).name) AS what, differs,
  COLLECT { UNWIND said AS one RETURN DISTINCT one.by[0] + ': ' + one.status + ', ' + one.when AS reading ORDER BY reading } AS readings,
  t.status AS status, COLLECT { UNWIND said AS one UNWIND one.by AS source RETURN DISTINCT source ORDER BY source } AS sources, coalesce(event.id, tie.event) AS event, coalesce(event.type, type(tie)) AS type, t.from AS from, t.until AS until
ORDER BY from DESC, t.id
LIMIT $limit
