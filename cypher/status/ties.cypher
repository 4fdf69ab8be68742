// title: How many ties there are of each type
MATCH ()-[t]->()
WHERE t.id IS NOT NULL
RETURN type(t) AS type, count(t) AS count
ORDER BY count DESC, type
