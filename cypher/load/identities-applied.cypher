// title: Which names stand for another actor
MATCH (i:Identity)
RETURN i AS identity, i.id AS id, i.actor AS actor
