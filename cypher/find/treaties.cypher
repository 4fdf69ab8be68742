// title: Treaties that a text may mean
// param ids (list): the text as an id could be written
// param query (text): the text for the full-text index
// note: 60, since a word such as pact is part of many names and the best of them is chosen afterwards
MATCH (n:Treaty)
WHERE n.id IN $ids
RETURN n.id AS id, labels(n) AS labels, n.name AS name, n.names AS names, '' AS iso2, [] AS codes, [] AS seats, n.until IS NULL AS exists
UNION
CALL db.index.fulltext.queryNodes('entente_names', $query, {limit: 60}) YIELD node
WITH node AS n
WHERE n:Treaty
RETURN n.id AS id, labels(n) AS labels, n.name AS name, n.names AS names, '' AS iso2, [] AS codes, [] AS seats, n.until IS NULL AS exists
