// title: Takes away what hangs on events, before it is written anew
// rows: id
UNWIND $rows AS row
MATCH (e:Event {id: row.id})
OPTIONAL MATCH (e)-[out:REPORTED_BY|HELD_AT|ABOUT]->()
DELETE out
WITH DISTINCT e
OPTIONAL MATCH (e)<-[in:TOOK_PART]-()
DELETE in
