// title: Data sets of which days, or counts, were being written when the load was cut off
MATCH (p:LoadedPart)
WHERE p.open
WITH p.source AS source, p.countedBy IS NOT NULL AS counted, count(p) AS parts, min(p.key) AS first, max(p.key) AS last
OPTIONAL MATCH (s:Source {id: source})
RETURN source, s.title AS title, counted, parts, first, last
ORDER BY source
