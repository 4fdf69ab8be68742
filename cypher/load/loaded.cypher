// title: Which files the graph holds, by the source that each states
MATCH (s:Source)
WHERE s.digest IS NOT NULL
RETURN s.id AS id, s.digest AS digest, s.file AS file
