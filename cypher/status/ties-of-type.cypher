// title: How many ties there are of one type
// for each: tie type
// note: a count that the store keeps; put together for all types it takes Neo4j longer to plan than to look at few ties
MATCH ()-[t:{TYPE}]->()
RETURN '{TYPE}' AS type, count(t) AS count
