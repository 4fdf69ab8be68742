// title: What is loaded, from where, under which licence
// note: the ties of a data set are as many as are noted day by day; those of a dossier are in its events
MATCH (s:Source)
WHERE s.digest IS NOT NULL OR s.kind = 'dataset'
RETURN s.id AS source, s.kind AS kind, coalesce(s.title, s.publisher) AS title, s.publisher AS publisher,
  coalesce(s.published, s.asOf) AS published, s.licence AS licence, s.url AS url,
  COUNT { (s)<-[:REPORTED_BY]-(:Event) } AS reports,
  CASE s.kind WHEN 'dataset' THEN COLLECT { MATCH (p:LoadedPart {source: s.id}) RETURN coalesce(sum(p.ties), 0) }[0] END AS ties
ORDER BY kind, source
