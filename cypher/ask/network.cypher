// question: network
// title: Who had to do with whom
// title id: Siapa berhubungan dengan siapa
// group: networks
// param from (date, optional): first day
// param until (date, optional): first day after
// param type (type, optional): only ties of this type
// param status (status, optional): only what has this status
// param knownOn (date, optional): only what had been reported by this day
// param source (text, optional): only what this source says, by its id as 'entente ask sources' lists it
// param limit (number, default 1000): at most so many rows, the latest
// returns: when, a, type, b, status, sources
// also: aId, bId, from, until, precision, event
// links: aId-bId
// says: who had to do with whom {period} | who (did|does|do) what to whom {period} | network {period} | the network {period} | all ties {period}
// says: network of all (actors|ties) {period} | ties (among|between) all [actors] {period} | show [the] [whole] network {period}
// says: all ties from {source} {period} | siapa berhubungan dengan siapa {period} | jaringan {period} | semua hubungan {period}
// says: jaringan semua (pihak|hubungan) {period} | siapa berbuat apa kepada siapa {period} | semua hubungan dari {source} {period}
// example: --from 2024-10-01 --until 2024-11-01
// draws: a, t, b
// note: the types listed are all that do not stand for a lasting relation
MATCH (a:Actor)-[t:COMMENTS_ON|URGES|DEMANDS_OF|MEETS|VISITS|CALLS|NEGOTIATES_WITH|MEDIATES_FOR|BRIEFS|BUILDS_TIES_WITH|PRAISES|SUPPORTS|RECOGNISES|APOLOGISES_TO|SIGNS_WITH|PLEDGES_TO|COOPERATES_WITH|COOPERATES_MILITARILY_WITH|TRADES_WITH|SHARES_INTELLIGENCE_WITH
    |AIDS|ARMS|SENDS_TROOPS_TO|SHELTERS|CONCEDES_TO|RELEASES|EASES_SANCTIONS_ON|WITHDRAWS_FROM|CEASES_FIRE_WITH|STATIONED_IN|INVESTIGATES|CRITICISES|ACCUSES|SUES|REJECTS|DEFIES|WARNS|THREATENS|PROTESTS_AGAINST|MOBILIZES_AGAINST|SANCTIONS|BREAKS_WITH|EXPELS|COERCES|DETAINS|ATTACKS|FIGHTS|OCCUPIES|BLOCKADES|BOMBS|MASSACRES]->(b:Actor)
USING SCAN t:COMMENTS_ON
WHERE ($from IS NULL OR t.until IS NULL OR t.until > $from)
  AND ($until IS NULL OR t.from < $until)
  AND ($type IS NULL OR type(t) = $type)
  AND ($status IS NULL OR t.status = $status)
  AND ($knownOn IS NULL OR t.reported <= $knownOn)
  AND ($source IS NULL OR $source IN coalesce(t.sources, [t.source]))
WITH t, a, b
ORDER BY t.from DESC, t.id
LIMIT $limit
RETURN t.when AS when, a.name AS a, type(t) AS type, b.name AS b, t.status AS status, coalesce(t.sources, [t.source]) AS sources,
  a.id AS aId, b.id AS bId, t.from AS from, t.until AS until, t.precision AS precision, t.event AS event
ORDER BY from DESC, t.id
