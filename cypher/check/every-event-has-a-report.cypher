// title: Every event is reported by a source
MATCH (e:Event)
WHERE NOT EXISTS { (e)-[:REPORTED_BY]->(:Source) }
RETURN e.id AS event
LIMIT 100
