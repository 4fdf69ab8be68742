// title: What is loaded, from where, under which licence
MATCH (s:Source)
WHERE s.digest IS NOT NULL
OPTIONAL MATCH (s)<-[r:REPORTED_BY]-(:Event)
WITH s, count(r) AS reports
RETURN s.id AS source, s.kind AS kind, coalesce(s.title, s.publisher) AS title, s.publisher AS publisher,
  coalesce(s.published, s.asOf) AS published, s.licence AS licence, s.url AS url, reports
ORDER BY kind, source
