// title: Who stands at the ends of ties, and where that is
// param ids (list): the ids
// note: a person belongs to the country that it acts for now or did last, a group to the one it is a part of, in at most three steps
// note: an end of a tie may be a place or a treaty too
UNWIND $ids AS id
MATCH (n:Actor {id: id})
OPTIONAL CALL (n) {
  MATCH (n)-[first:PART_OF|REPRESENTS|HOLDS_OFFICE]->(of:Actor)
  WHERE NOT n:Country
  MATCH (of)-[:PART_OF|REPRESENTS|HOLDS_OFFICE*0..2]->(home:Country)
  RETURN home
  ORDER BY first.until IS NULL DESC, first.until DESC, first.from DESC, home.id
  LIMIT 1
}
WITH n, CASE WHEN n:Country THEN n ELSE home END AS country
OPTIONAL MATCH (seat:Place {id: properties(n).seat})
RETURN n.id AS id, n.name AS name, coalesce([label IN labels(n) WHERE label <> 'Actor'][0], 'Actor') AS kind, country.id AS country,
  coalesce(seat.latitude, country.latitude) AS latitude, coalesce(seat.longitude, country.longitude) AS longitude
UNION ALL
UNWIND $ids AS id
MATCH (n:Place {id: id})
OPTIONAL MATCH (n)-[:IN]->(country:Country)
WITH n, head(collect(country)) AS country
RETURN n.id AS id, n.name AS name, 'Place' AS kind, country.id AS country, n.latitude AS latitude, n.longitude AS longitude
UNION ALL
UNWIND $ids AS id
MATCH (n:Treaty {id: id})
RETURN n.id AS id, n.name AS name, 'Treaty' AS kind, null AS country, null AS latitude, null AS longitude
