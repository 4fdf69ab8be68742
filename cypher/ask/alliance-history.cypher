// question: alliance-history
// title: Every alliance, from its first day to its last
// title id: Semua aliansi, dari hari pertama sampai hari terakhirnya
// group: alliances
// param country (country, optional): only alliances of this country
// param from (date, optional): only those that held on this day or later
// param until (date, optional): only those that held before this day
// param limit (number, default 25000): at most so many rows
// returns: a, b, treaty, obligations, from, until, status, sources
// also: type, aId, bId, treatyId
// links: aId-bId
// says: alliance history {period} | history of alliances {period} | alliance history of {country} {period} | all alliances ever
// says: all alliances of {country} {period} | (which|what) alliances did {country} have {period} | who was ever allied with {country}
// says: sejarah aliansi {period} | sejarah aliansi {country} {period} | semua aliansi {country} {period} | semua aliansi sepanjang masa
// says: siapa [saja] [yang] pernah bersekutu dengan {country} {period} | aliansi apa [saja] [yang] pernah (dimiliki|dipunyai) {country} {period}
// example: --country FRA --from 1890-01-01 --until 1920-01-01
// draws: a, t, b
// note: a row is one pair under one treaty; the default limit holds all that the public lists of alliances have since 1815
CALL () {
  MATCH (:Actor {id: $country})-[t:ALLIED_WITH]-()
  RETURN t
  UNION ALL
  WITH 1 AS unanchored
  WHERE $country IS NULL
  MATCH ()-[t:ALLIED_WITH]->()
  USING SCAN t:ALLIED_WITH
  RETURN t
}
WITH t
WHERE ($from IS NULL OR t.until IS NULL OR t.until > $from)
  AND ($until IS NULL OR t.from < $until)
WITH t
ORDER BY t.from, t.id
LIMIT $limit
WITH t, startNode(t) AS a, endNode(t) AS b
OPTIONAL MATCH (treaty:Treaty {id: t.treaty})
RETURN a.name AS a, b.name AS b, treaty.name AS treaty, t.obligations AS obligations, t.from AS from, t.until AS until,
  t.status AS status, coalesce(t.sources, [t.source]) AS sources, type(t) AS type, a.id AS aId, b.id AS bId, t.treaty AS treatyId
ORDER BY from, t.id
