// question: alliance-network
// title: Who was allied with whom on a day
// title id: Jaringan aliansi pada suatu hari
// group: alliances
// param asOf (date, default today): on this day
// param country (country, optional): only this country, its allies, and the alliances among them
// param limit (number, default 10000): at most so many pairs
// returns: a, b, treaties, obligations, from, status, sources
// also: aId, bId, treatyIds
// links: aId-bId
// says: alliance network {day} | network of alliances {day} | who is allied with whom {day} | which alliances (exist|existed|hold|held) {day}
// says: all alliances {day} | alliances (around|of) {country} {day} | alliance network (around|of) {country} {day} | jaringan aliansi {day}
// says: siapa bersekutu dengan siapa {day} | aliansi apa [saja] [yang] (ada|berlaku) {day} | semua aliansi {day}
// says: jaringan aliansi [di] sekitar {country} {day} | jaringan aliansi {country} {day}
// example: --as-of 1914-07-28
// draws: a, ties, b
// note: a pair is one row, however many treaties bind it; the default limit holds a network in which all are allied within one bloc of 140
CALL () {
  MATCH (:Actor {id: $country})-[one:ALLIED_WITH]-(member:Actor)
  WHERE one.from <= $asOf
    AND (one.until IS NULL OR one.until > $asOf)
  WITH collect(DISTINCT member.id) + $country AS members
  UNWIND members AS id
  MATCH (member:Actor {id: id})-[t:ALLIED_WITH]->(other:Actor)
  WHERE other.id IN members
  RETURN t
  UNION ALL
  WITH 1 AS unanchored
  WHERE $country IS NULL
  MATCH ()-[t:ALLIED_WITH]->()
  USING SCAN t:ALLIED_WITH
  RETURN t
}
WITH t
WHERE t.from <= $asOf
  AND (t.until IS NULL OR t.until > $asOf)
WITH startNode(t) AS a, endNode(t) AS b, collect(t) AS ties, min(t.from) AS from
ORDER BY a.id, b.id
LIMIT $limit
RETURN a.name AS a, b.name AS b,
  COLLECT { UNWIND ties AS t OPTIONAL MATCH (treaty:Treaty {id: t.treaty}) RETURN DISTINCT coalesce(treaty.name, t.source) AS name ORDER BY name } AS treaties,
  COLLECT { UNWIND ties AS t UNWIND t.obligations AS word RETURN DISTINCT word ORDER BY word } AS obligations,
  from,
  COLLECT { UNWIND ties AS t RETURN DISTINCT t.status AS status ORDER BY status } AS status,
  COLLECT { UNWIND ties AS t UNWIND coalesce(t.sources, [t.source]) AS source RETURN DISTINCT source ORDER BY source } AS sources,
  a.id AS aId, b.id AS bId,
  COLLECT { UNWIND ties AS t WITH t.treaty AS id WHERE id IS NOT NULL RETURN DISTINCT id ORDER BY id } AS treatyIds
ORDER BY aId, bId
