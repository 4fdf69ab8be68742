// title: Where an event took place
// rows: event, place, properties
UNWIND $rows AS row
MATCH (e:Event {id: row.event})
MATCH (p:Place {id: row.place})
CREATE (e)-[h:HELD_AT]->(p)
SET h += row.properties
