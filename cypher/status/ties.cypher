// title: How many ties there are of one type
// for each: tie type
// note: a count that the store keeps, since a look at each of some million ties takes seconds
MATCH ()-[t:{TYPE}]->()
RETURN '{TYPE}' AS type, count(t) AS count
