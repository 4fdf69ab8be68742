// title: Events that nobody reports but some sources
// param sources (list): ids of the sources
MATCH (s:Source)<-[:REPORTED_BY]-(e:Event)
WHERE s.id IN $sources
  AND NOT EXISTS {
    MATCH (e)-[:REPORTED_BY]->(other:Source)
    WHERE NOT other.id IN $sources
  }
RETURN DISTINCT e.id AS id
