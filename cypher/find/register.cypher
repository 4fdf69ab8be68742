// title: Actors by whom codes and names of data sets are resolved
MATCH (n:Country|Organization|Person)
RETURN n.id AS id, [label IN labels(n) WHERE label <> 'Actor'][0] AS kind, n.name AS name, n.names AS names,
  n.iso2 AS iso2, n.cow AS cow, n.cowCode AS cowCode, n.cameo AS cameo, n.fips AS fips, n.from AS from, n.until AS until,
  COLLECT { MATCH (n)-[:HOLDS_OFFICE]->(of:Actor) RETURN DISTINCT of.id } AS offices
