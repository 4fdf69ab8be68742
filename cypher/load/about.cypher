// title: Which event speaks of which
// rows: event, about, properties
UNWIND $rows AS row
MATCH (e:Event {id: row.event})
MATCH (other:Event {id: row.about})
CREATE (e)-[r:ABOUT]->(other)
SET r += row.properties
