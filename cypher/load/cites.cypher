// title: Which source relies on which
// rows: a, b, properties
UNWIND $rows AS row
MATCH (a:Source {id: row.a})
MATCH (b:Source {id: row.b})
MERGE (a)-[c:CITES]->(b)
SET c += row.properties
