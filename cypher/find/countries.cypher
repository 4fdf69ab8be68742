// title: Every country, where it lies, when it existed and out of which it came
// note: what somebody alleges or denies to be a successor is none here
MATCH (n:Country)
RETURN n.id AS id, n.name AS name, n.latitude AS latitude, n.longitude AS longitude, n.from AS from, n.until AS until,
  COLLECT { MATCH (n)-[:SUCCEEDS {status: 'STATED'}]->(gone:Country) RETURN DISTINCT gone.id AS gone ORDER BY gone } AS succeeds
ORDER BY id
