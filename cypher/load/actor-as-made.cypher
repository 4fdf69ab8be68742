// title: Actors that a data set made, with what they are
// param ids (list): ids
MATCH (a:Actor)
WHERE a.id IN $ids
CALL (a) {
  OPTIONAL MATCH (a)-[t:PART_OF|REPRESENTS]->(of:Actor)
  WHERE t.id = type(t) + '|' + a.id + '|' + of.id
  RETURN of.id AS partOf, t.from AS since, 'title:' + t.title AS note
  LIMIT 1
}
RETURN a.id AS id, {
  id: a.id, kind: [label IN labels(a) WHERE label <> 'Actor'][0], name: a.name, country: a.country, code: a.code,
  source: a.source, partOf: partOf, since: since, note: note
} AS described
