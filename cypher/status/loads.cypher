// title: Every load of a data set, the newest first
MATCH (l:Load)
OPTIONAL MATCH (s:Source {id: l.source})
RETURN l.at AS at, l.dataset AS dataset, l.source AS source, s.title AS title, s.publisher AS publisher, s.licence AS licence,
  s.url AS url, l.files AS files, l.read AS read, l.loaded AS loaded, l.known AS known, l.merged AS merged, l.leftOut AS leftOut,
  l.rejected AS rejected, l.ties AS ties, l.actors AS actors, l.millis AS millis, l.choice AS choice
ORDER BY at DESC, l.id
