// title: Ties between two actors
// rows: id, a, b, properties
// for each: tie type
UNWIND $rows AS row
MATCH (a:Actor {id: row.a})
MATCH (b:Actor {id: row.b})
MERGE (a)-[t:{TYPE} {id: row.id}]->(b)
SET t = row.properties
