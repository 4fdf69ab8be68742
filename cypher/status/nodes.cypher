// title: How many nodes there are of each kind
// note: each count is one that the store keeps
MATCH (n:Country)
RETURN 'Country' AS label, count(n) AS count
UNION ALL
MATCH (n:Person)
RETURN 'Person' AS label, count(n) AS count
UNION ALL
MATCH (n:Organization)
RETURN 'Organization' AS label, count(n) AS count
UNION ALL
MATCH (n:Group)
RETURN 'Group' AS label, count(n) AS count
UNION ALL
MATCH (n:Place)
RETURN 'Place' AS label, count(n) AS count
UNION ALL
MATCH (n:Event)
RETURN 'Event' AS label, count(n) AS count
UNION ALL
MATCH (n:Treaty)
RETURN 'Treaty' AS label, count(n) AS count
UNION ALL
MATCH (n:Source)
RETURN 'Source' AS label, count(n) AS count
