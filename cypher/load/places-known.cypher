// title: Which places the graph holds
// param ids (list): their ids
MATCH (p:Place)
WHERE p.id IN $ids
RETURN p.id AS id
