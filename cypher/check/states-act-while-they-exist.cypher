// title: No state is party to a treaty after it has ceased to exist
MATCH (c:Country)-[p:PARTY_TO]->(t:Treaty)
WHERE c.until IS NOT NULL AND (p.until IS NULL OR p.until > c.until)
RETURN t.id AS treaty, c.id AS party, p.until AS until, c.until AS existedUntil
LIMIT 100
