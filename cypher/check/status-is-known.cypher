// title: Every status is one of the four
MATCH (a)-[t]->(b)
WHERE t.status IS NOT NULL AND NOT t.status IN ['STATED', 'PLANNED', 'ALLEGED', 'DENIED']
RETURN type(t) AS type, a.id AS a, b.id AS b, t.status AS status
LIMIT 100
