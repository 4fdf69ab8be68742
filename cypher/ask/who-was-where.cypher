// question: who-was-where
// title: Who was where, and when
// title id: Siapa berada di mana, dan kapan
// group: meetings
// param actor (actor, optional): only this one, or those who act for it
// param country (country, optional): only places in this country
// param place (text, optional): only places with this in their name, or in the country of this name
// param from (date, optional): first day
// param until (date, optional): first day after
// param knownOn (date, optional): only what had been reported by this day
// param status (status, optional): only what has this status
// param limit (number, default 100): at most so many rows
// returns: who, where, country, type, when, status, sources
// also: whoId, whereId, countryId, from, until, precision, event
// links: whoId-countryId
// says: where was {actor} {period} | where has {actor} been {period} | who (was|stayed) in {place} {period}
// says: when was {actor} in {country} {period} | who was where {period} | whereabouts of {actor} {period} | di mana {actor} {period}
// says: di mana {actor} berada {period} | {actor} berada di mana {period} | siapa [yang] (ada|berada) di {place} {period}
// says: kapan {actor} (ada|berada) di {country} {period} | siapa (ada|berada) di mana {period}
// example: --actor mark-rutte --from 2024-10-01 --until 2024-11-01
// draws: startNode(t), t, endNode(t), spot
// note: two steps, so that the head of a country's army or agency acts for the country
// note: known from visits, postings, and the places of meetings, talks and briefings; the country is the one the place is in today
CALL () {
  // those who act for an actor stand for it: its parts, its delegates, and its office holders of that time
  MATCH (anchor:Actor {id: $actor})<-[acts:PART_OF|REPRESENTS|HOLDS_OFFICE*0..2]-(one)
  MATCH (one)-[t:VISITS|STATIONED_IN|MEETS|NEGOTIATES_WITH|BRIEFS]-()
  WHERE all(r IN acts WHERE type(r) <> 'HOLDS_OFFICE' OR ((t.until IS NULL OR r.from < t.until) AND (r.until IS NULL OR r.until > t.from)))
  RETURN DISTINCT t, one AS who
  UNION ALL
  WITH 1 AS unanchored
  WHERE $actor IS NULL
  MATCH ()-[t:VISITS|STATIONED_IN|MEETS|NEGOTIATES_WITH|BRIEFS]->()
  USING SCAN t:VISITS
  WHERE type(t) IN ['VISITS', 'STATIONED_IN'] OR t.place IS NOT NULL
  UNWIND [startNode(t), endNode(t)] AS who
  RETURN t, who
}
WITH t, who, CASE WHEN type(t) IN ['VISITS', 'STATIONED_IN'] THEN endNode(t) END AS host
WHERE (host IS NULL AND t.place IS NOT NULL OR startNode(t) = who AND host IS NOT NULL)
  AND ($from IS NULL OR t.until IS NULL OR t.until > $from)
  AND ($until IS NULL OR t.from < $until)
  AND ($knownOn IS NULL OR t.reported <= $knownOn)
  AND ($status IS NULL OR t.status = $status)
OPTIONAL MATCH (place:Place {id: t.place})
WITH t, who, host, coalesce(place, host) AS spot
OPTIONAL MATCH (spot)-[:IN]->(around:Actor)
WITH t, who, spot, coalesce(around, CASE WHEN host:Actor THEN host END) AS land
WHERE ($place IS NULL OR any(name IN coalesce(spot.names, [spot.name]) WHERE toLower(name) CONTAINS toLower($place))
    OR any(name IN land.names WHERE toLower(name) = toLower($place)))
  AND ($country IS NULL OR EXISTS {
    MATCH (land)-[acts:PART_OF|REPRESENTS|HOLDS_OFFICE|IN*0..2]->(anchor:Actor {id: $country})
    WHERE all(r IN acts WHERE type(r) <> 'HOLDS_OFFICE' OR ((t.until IS NULL OR r.from < t.until) AND (r.until IS NULL OR r.until > t.from)))
  })
RETURN who.name AS who, spot.name AS where, land.name AS country, type(t) AS type, t.when AS when, t.status AS status, coalesce(t.sources, [t.source]) AS sources,
  who.id AS whoId, spot.id AS whereId, land.id AS countryId, t.from AS from, t.until AS until, t.precision AS precision, t.event AS event
ORDER BY from DESC, t.id, whoId
LIMIT $limit
