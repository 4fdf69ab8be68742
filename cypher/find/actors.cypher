// title: Actors that a text may mean
// param ids (list): the text as an id could be written
// param code (text): the text as a code is written, in upper case
// param text (text): the text as it was written, without blanks around it
// param query (text): the text for the full-text index
// note: the names of countries are compared here too, since the index leaves out words such as AS, which is the United States in Indonesian
// note: 60, since a word such as Kim is part of many names and the best of them is chosen afterwards
MATCH (n:Actor)
WHERE n.id IN $ids
RETURN n.id AS id, labels(n) AS labels, n.name AS name, n.names AS names, '' AS iso2, [] AS codes, [] AS seats, n.until IS NULL AS exists
UNION
MATCH (n:Country)
WHERE n.iso2 = $code OR $code IN n.cow OR n.cowCode = $code OR $code IN n.cameo OR $code IN n.fips
  OR any(name IN n.names + coalesce(n.seats, []) WHERE toLower(name) = toLower($text))
RETURN n.id AS id, labels(n) AS labels, n.name AS name, n.names AS names, n.iso2 AS iso2,
  [n.cowCode] + coalesce(n.cow, []) + coalesce(n.cameo, []) + coalesce(n.fips, []) AS codes,
  coalesce(n.seats, []) AS seats, n.until IS NULL AS exists
UNION
CALL db.index.fulltext.queryNodes('entente_names', $query, {limit: 60}) YIELD node
WITH node AS n
WHERE n:Actor
RETURN n.id AS id, labels(n) AS labels, n.name AS name, n.names AS names, '' AS iso2, [] AS codes, [] AS seats, n.until IS NULL AS exists
