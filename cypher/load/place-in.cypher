// title: The country that a place is in today
// rows: a, b, properties
UNWIND $rows AS row
MATCH (a:Place {id: row.a})
MATCH (b:Actor {id: row.b})
MERGE (a)-[r:IN]->(b)
SET r += row.properties
