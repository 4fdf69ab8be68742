// title: What is loaded, from where, under which licence
// note: of a data set, how many ties it states is noted day by day; or how many rows were counted, where ties are counts
MATCH (s:Source)
WHERE s.digest IS NOT NULL OR s.kind = 'dataset'
CALL (s) {
  MATCH (p:LoadedPart {source: s.id})
  RETURN sum(CASE WHEN p.countedBy IS NULL THEN p.ties END) AS ties, sum(CASE WHEN p.countedBy IS NOT NULL THEN p.ties END) AS counted,
    count(p) AS parts
}
RETURN s.id AS source, s.kind AS kind, coalesce(s.title, s.publisher) AS title, s.publisher AS publisher,
  coalesce(s.published, s.asOf) AS published, s.licence AS licence, s.url AS url,
  COUNT { (s)<-[:REPORTED_BY]-(:Event) } AS reports, CASE WHEN parts > 0 AND counted = 0 THEN ties END AS ties,
  CASE WHEN counted > 0 THEN counted END AS countedRows
ORDER BY kind, source
