// title: Places
// rows: id, names, source, properties
// note: the file that defined a place first may change it; any other only adds names
UNWIND $rows AS row
MERGE (p:Place {id: row.id})
ON CREATE SET p.source = row.source
SET p += CASE WHEN p.source = row.source THEN row.properties ELSE {} END
SET p.names = COLLECT {
  UNWIND coalesce(p.names, []) + row.names AS name
  RETURN DISTINCT name
  ORDER BY name
}
