// title: The ties of events, of any type, between an actor and a place
// rows: id, type, a, b, properties
// note: CREATE, since the writer has taken away what the events made before; a type as a value saves a plan for each
UNWIND $rows AS row
MATCH (a:Actor {id: row.a})
MATCH (b:Place {id: row.b})
CREATE (a)-[t:$(row.type)]->(b)
SET t = row.properties
