// title: Actors that are only a code of a data set, which nobody knows, the busiest first
// note: the store keeps how many ties a busy actor has
MATCH (a:Actor)
WHERE a.unknown
RETURN a.code AS code, a.name AS name, a.id AS actor, a.source AS source, COUNT { (a)--() } AS ties
ORDER BY ties DESC, code
