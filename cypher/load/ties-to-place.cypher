// title: Ties between an actor and a place
// rows: id, a, b, properties
// for each: tie type
UNWIND $rows AS row
MATCH (a:Actor {id: row.a})
MATCH (b:Place {id: row.b})
MERGE (a)-[t:{TYPE} {id: row.id}]->(b)
SET t = row.properties
