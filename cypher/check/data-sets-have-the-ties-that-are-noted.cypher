// title: Of every data set there are as many ties on each day as are noted
// note: loads rely on what is noted, and do not look at the ties of a day that is as it should be
// note: what a dossier states in the name of the same source is nowhere noted, so such sources are passed over
CALL () {
  MATCH (p:LoadedPart)
  RETURN collect(DISTINCT p.source) AS noting
}
CALL (noting) {
  UNWIND noting AS id
  OPTIONAL MATCH (s:Source {id: id})
  WITH id, s
  WHERE s.digest IS NULL
  RETURN collect(id) AS sources
}
CALL (sources) {
  MATCH (p:LoadedPart)
  WHERE p.source IN sources
  RETURN p.source AS source, p.key AS day, p.ties AS noted, 0 AS there, p.open AS open
  UNION ALL
  MATCH ()-[t]->()
  WHERE t.source IN sources AND t.id IS NOT NULL
  WITH t.source AS source, t.from AS from, count(t) AS there
  RETURN source, toString(from) AS day, 0 AS noted, there, false AS open
}
WITH source, day, sum(noted) AS noted, sum(there) AS there, collect(open) AS opens
WHERE noted <> there AND NOT true IN opens
RETURN source, day, noted, there
ORDER BY source, day
LIMIT 100
