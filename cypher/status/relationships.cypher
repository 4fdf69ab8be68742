// title: How many relationships there are
// note: a count that the store keeps
MATCH ()-[t]->()
RETURN count(t) AS count
