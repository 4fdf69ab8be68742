// title: The lasting relations that a source states
// param source (text): id of the source
// for each: tie type
MATCH ()-[t:{TYPE}]->()
WHERE t.source = $source AND t.event IS NULL
RETURN t.id AS id
