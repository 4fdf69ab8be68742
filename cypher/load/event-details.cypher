// title: Events with every report, participant and reference
// param ids (list): ids of the events
MATCH (e:Event)
WHERE e.id IN $ids
RETURN e.id AS id,
  e {.type, .summary, .code, .place, .number, .numberOf, .numberBound, .source} AS core,
  COLLECT { MATCH (p)-[t:TOOK_PART]->(e) RETURN {id: p.id, isPlace: p:Place, role: t.role, side: t.side, sources: t.sources} } AS participants,
  COLLECT { MATCH (e)-[r:REPORTED_BY]->(s:Source) RETURN r {.*, source: s.id} } AS reports,
  COLLECT { MATCH (e)-[r:ABOUT]->(other:Event) RETURN {id: other.id, sources: r.sources} } AS about
