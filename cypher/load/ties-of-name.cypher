// title: The ties that an actor has under one of its names
// param actor (text): id of the actor
// param said (text): the id that the name would have by itself; the same id for all that are under its own name
MATCH (x:Actor {id: $actor})-[t]-(other)
WHERE t.id IS NOT NULL
  AND CASE WHEN startNode(t) = x
    THEN coalesce(t.aSaid, x.id) = $said
    ELSE coalesce(t.bSaid, x.id) = $said
  END
RETURN DISTINCT t.id AS id, type(t) AS type, startNode(t).id AS a, endNode(t).id AS b,
  CASE WHEN endNode(t):Place THEN 'PLACE' WHEN endNode(t):Treaty THEN 'TREATY' ELSE 'ACTOR' END AS kind, properties(t) AS properties
