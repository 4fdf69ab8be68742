// title: Who reports an event, where, and how surely
// rows: event, source, locator, properties
UNWIND $rows AS row
MATCH (e:Event {id: row.event})
MATCH (s:Source {id: row.source})
CREATE (e)-[r:REPORTED_BY {locator: row.locator}]->(s)
SET r += row.properties
