// title: What has an end ends after it began
MATCH (a)-[t]->(b)
WHERE t.until <= t.from
RETURN type(t) AS type, a.id AS a, b.id AS b, t.from AS from, t.until AS until
LIMIT 100
