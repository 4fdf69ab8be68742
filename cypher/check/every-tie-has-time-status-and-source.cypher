// title: Every tie has a first day, a status, a source and the day of its first report
MATCH (a)-[t]->(b)
WHERE t.id IS NOT NULL AND (t.from IS NULL OR t.status IS NULL OR t.source IS NULL OR t.reported IS NULL)
RETURN type(t) AS type, a.id AS a, b.id AS b, t.id AS tie
LIMIT 100
