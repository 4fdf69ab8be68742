// title: Places that are an end of the relation an event states
// rows: event, actor, role, properties
UNWIND $rows AS row
MATCH (e:Event {id: row.event})
MATCH (a:Place {id: row.actor})
CREATE (a)-[p:TOOK_PART {role: row.role}]->(e)
SET p += row.properties
