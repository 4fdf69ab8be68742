// title: Every source that a tie names is there
MATCH (a)-[t]->(b)
WHERE t.id IS NOT NULL
WITH DISTINCT t.source AS source
WHERE NOT EXISTS { MATCH (:Source {id: source}) }
RETURN source
LIMIT 100
