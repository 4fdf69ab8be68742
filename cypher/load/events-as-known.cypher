// title: Events as the graph has them, with every report and participant
// param ids (list): ids of the events
// param sources (list): sources whose own events are wanted besides
MATCH (e:Event)
WHERE e.id IN $ids
RETURN e.id AS id
UNION
MATCH (s:Source)<-[:REPORTED_BY]-(e:Event)
WHERE s.id IN $sources
RETURN e.id AS id
