// title: The ties of a source that begin on some days
// param source (text): id of the source
// param days (list): the days
// for each: tie type
UNWIND $days AS day
MATCH ()-[t:{TYPE} {from: day}]->()
WHERE t.source = $source
RETURN t.id AS id, t.from AS day
