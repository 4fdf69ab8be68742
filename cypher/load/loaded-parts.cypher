// title: How many ties of a data set begin on a day, and one number for their ids
// rows: id, properties
// note: so that rows which come again in other files are recognised without reading the graph
UNWIND $rows AS row
MERGE (p:LoadedPart {id: row.id})
SET p = row.properties
