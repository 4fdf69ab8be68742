// title: Which names stand for another actor
MATCH (i:Identity)
RETURN i.id AS id, i.actor AS actor, properties(i) AS described
