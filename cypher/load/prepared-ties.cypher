// title: New ties of a data set, of any type
// rows: [a, b, type, ties], each tie a list of values in the order of {PROPERTIES}
// for each: label of the second end
// note: CREATE, since the ties are known to be new; grouped, so that two ends are looked up once for all their ties
// note: a null value makes no property
UNWIND $rows AS row
MATCH (a:Actor {id: row[0]})
MATCH (b:{END} {id: row[1]})
UNWIND row[3] AS tie
CREATE (a)-[:$(row[2]) {PROPERTIES}]->(b)
