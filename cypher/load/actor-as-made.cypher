// title: An actor that a data set made, with what it is
// param ids (list): ids
MATCH (a:Actor)
WHERE a.id IN $ids
RETURN a.id AS id, [label IN labels(a) WHERE label <> 'Actor'][0] AS kind, a.name AS name, a.country AS country, a.code AS code,
  a.source AS source, COLLECT { MATCH (a)-[:PART_OF|REPRESENTS]->(of:Actor) RETURN of.id } AS partOf
