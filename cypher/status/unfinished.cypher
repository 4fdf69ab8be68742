// title: Data sets of which days were being written when the load was cut off
MATCH (p:LoadedPart)
WHERE p.open
WITH p.source AS source, count(p) AS days, min(p.key) AS first, max(p.key) AS last
OPTIONAL MATCH (s:Source {id: source})
RETURN source, s.title AS title, days, first, last
ORDER BY source
