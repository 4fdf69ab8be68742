// question: who-is
// title: Who an actor is: its names and codes, what it belongs to, and who tells of it
// title id: Siapa suatu pihak
// group: offices
// param actor (actor): this one
// returns: name, kind, names, codes, of, from, until, status, sources
// also: actorId, ofIds, wikidata, note
// says: profile of {actor} | tell me [more] about {actor} | background on {actor} | profil {actor} | ceritakan tentang {actor} | latar belakang {actor}
// example: --actor mark-rutte
// draws: n
// note: of holds all that it is part of or represents, and all in which it has held an office
MATCH (n:Actor {id: $actor})
WITH n, properties(n) AS told,
  COLLECT { MATCH (n)-[:PART_OF|REPRESENTS|HOLDS_OFFICE]->(body:Actor) RETURN DISTINCT body ORDER BY body.id } AS bodies
RETURN n.name AS name,
  [label IN labels(n) WHERE label <> 'Actor'][0] AS kind,
  [other IN coalesce(told.names, []) WHERE other <> n.name] AS names,
  COLLECT { UNWIND [told.iso2, told.cowCode] + coalesce(told.cow, []) + coalesce(told.cameo, []) + coalesce(told.fips, []) AS code WITH code WHERE code <> '' RETURN DISTINCT code ORDER BY code } AS codes,
  [body IN bodies | body.name] AS of,
  told.from AS from, told.until AS until, 'STATED' AS status, [n.source] AS sources,
  n.id AS actorId, [body IN bodies | body.id] AS ofIds, told.wikidata AS wikidata, told.note AS note
