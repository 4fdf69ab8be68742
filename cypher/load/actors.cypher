// title: Actors
// rows: id, label, names, source, properties
// note: the file that defined an actor first may change it; any other only adds names
UNWIND $rows AS row
MERGE (a:Actor {id: row.id})
ON CREATE SET a.source = row.source
SET a:$(row.label)
SET a += CASE WHEN a.source = row.source THEN row.properties ELSE {} END
SET a.names = COLLECT {
  UNWIND coalesce(a.names, []) + row.names AS name
  RETURN DISTINCT name
  ORDER BY name
}
