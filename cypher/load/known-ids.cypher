// title: What can be referred to
// note: labels(n) has Actor and one more; a graph of a million ties has some thousand actors
MATCH (n:Actor)
RETURN 'ACTOR' AS target, n.id AS id, [label IN labels(n) WHERE label <> 'Actor'][0] AS what
UNION ALL
MATCH (n:Place)
RETURN 'PLACE' AS target, n.id AS id, '' AS what
UNION ALL
MATCH (n:Event)
RETURN 'EVENT' AS target, n.id AS id, n.type AS what
UNION ALL
MATCH (n:Treaty)
RETURN 'TREATY' AS target, n.id AS id, '' AS what
