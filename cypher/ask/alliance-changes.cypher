// question: alliance-changes
// title: How alliances changed: treaties that began and ended, countries that joined and left, pairs that became allies or ceased to be
// title id: Bagaimana aliansi berubah
// group: alliances
// param from (date, optional): first day
// param until (date, optional): first day after
// param country (country, optional): only changes that touch this country
// param limit (number, default 1000): at most so many rows
// returns: day, change, a, b, treaty, obligations, status, sources
// also: kind, aId, bId, treatyId
// links: aId-bId
// says: how did alliances change {period} | how did the alliances of {country} change {period} | alliance changes {period}
// says: alliance changes of {country} {period} | changes (in|of) alliances {period} | which alliances (began|started|ended|changed) {period}
// says: who joined or left an alliance {period} | which treaties (began|started|ended) {period} | perubahan aliansi {period}
// says: perubahan aliansi {country} {period} | bagaimana aliansi berubah {period} | bagaimana aliansi {country} berubah {period}
// says: aliansi (apa|mana) [saja] [yang] (berubah|berakhir|dimulai|bubar) {period} | siapa [yang] (masuk|keluar) [dari] aliansi {period}
// example: --from 1990-01-01 --until 1992-01-01
// note: kind is treaty, party or pair (ALLIED_WITH and PACT_WITH); the day of an end is the first on which it no longer held
CALL () {
  MATCH (:Actor {id: $country})-[t:PARTY_TO|ALLIED_WITH|PACT_WITH]-()
  RETURN DISTINCT t
  UNION ALL
  WITH 1 AS unanchored
  WHERE $country IS NULL
  MATCH ()-[t:PARTY_TO|ALLIED_WITH|PACT_WITH]->()
  USING SCAN t:PARTY_TO
  RETURN t
}
WITH t, startNode(t) AS a, endNode(t) AS b, type(t) = 'PARTY_TO' AS isParty
OPTIONAL MATCH (treaty:Treaty {id: CASE WHEN isParty THEN b.id ELSE t.treaty END})
CALL (t, a, b, isParty, treaty) {
  RETURN t.id AS id, CASE WHEN isParty THEN 'party' ELSE 'pair' END AS kind, a AS one, CASE WHEN isParty THEN null ELSE b END AS other,
    t.from AS began, t.until AS ended, t.obligations AS obligations, t.status AS status, coalesce(t.sources, [t.source]) AS sources
  UNION ALL
  // the treaty itself, once for each party: made one again below
  WITH 1 AS treatyItself
  WHERE isParty
  RETURN treaty.id AS id, 'treaty' AS kind, null AS one, null AS other,
    treaty.from AS began, treaty.until AS ended, treaty.obligations AS obligations, 'STATED' AS status, [treaty.source] AS sources
}
UNWIND [
  {day: began, change: CASE kind WHEN 'party' THEN 'joined' ELSE 'began' END},
  {day: ended, change: CASE kind WHEN 'party' THEN 'left' ELSE 'ended' END}
] AS turn
WITH DISTINCT turn.day AS day, turn.change AS change, id, kind, one, other, treaty, obligations, status, sources
WHERE day IS NOT NULL
  AND ($from IS NULL OR day >= $from)
  AND ($until IS NULL OR day < $until)
RETURN day, change, one.name AS a, other.name AS b, treaty.name AS treaty, obligations, status, sources,
  kind, one.id AS aId, other.id AS bId, treaty.id AS treatyId
ORDER BY day, CASE kind WHEN 'treaty' THEN 0 WHEN 'party' THEN 1 ELSE 2 END, treatyId, aId, bId, change, id
LIMIT $limit
