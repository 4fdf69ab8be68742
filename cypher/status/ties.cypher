// title: How many ties there are of each type
// note: looks at each tie: for a graph with few
MATCH ()-[t]->()
WHERE t.id IS NOT NULL
RETURN type(t) AS type, count(t) AS count
