// title: The files of data sets that the graph holds
// rows: id, properties
UNWIND $rows AS row
MERGE (f:LoadedFile {id: row.id})
SET f = row.properties
