// title: No party is bound after its treaty has ended
MATCH (c:Actor)-[p:PARTY_TO]->(t:Treaty)
WHERE t.until IS NOT NULL AND (p.until IS NULL OR p.until > t.until)
RETURN t.id AS treaty, c.id AS party, p.until AS until, t.until AS treatyUntil
LIMIT 100
