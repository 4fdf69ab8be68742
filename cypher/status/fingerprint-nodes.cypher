// title: Every node of ours, for the fingerprint
MATCH (n:Actor|Place|Event|Treaty|Source)
RETURN COLLECT { UNWIND labels(n) AS label RETURN label ORDER BY label } AS labels, properties(n) AS properties
