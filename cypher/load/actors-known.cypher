// title: Which actors the graph holds
// param ids (list): their ids
MATCH (a:Actor)
WHERE a.id IN $ids
RETURN a.id AS id
