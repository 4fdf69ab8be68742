// title: Every relationship of ours, for the fingerprint
MATCH (a:Actor|Place|Event|Treaty|Source)-[r]->(b)
RETURN a.id AS a, type(r) AS type, b.id AS b, properties(r) AS properties
