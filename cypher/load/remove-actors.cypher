// title: Actors that nothing is said of any longer
// rows: id
UNWIND $rows AS row
MATCH (a:Actor {id: row.id})
WHERE NOT EXISTS { (a)--() }
DELETE a
