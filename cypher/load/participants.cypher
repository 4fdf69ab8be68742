// title: Who took part in an event, and as what
// rows: event, actor, role, properties
UNWIND $rows AS row
MATCH (e:Event {id: row.event})
MATCH (a:Actor {id: row.actor})
CREATE (a)-[p:TOOK_PART {role: row.role}]->(e)
SET p += row.properties
