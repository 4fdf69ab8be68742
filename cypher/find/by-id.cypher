// title: Actors by their ids
// param ids (list): the ids
MATCH (n:Actor)
WHERE n.id IN $ids
RETURN n.id AS id, labels(n) AS labels, n.name AS name, n.names AS names, '' AS iso2, [] AS codes, [] AS seats, n.until IS NULL AS exists
