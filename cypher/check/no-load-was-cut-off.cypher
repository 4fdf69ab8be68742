// title: No load of a data set was cut off
// note: a day is open while it is written; a load that is repeated closes it
MATCH (p:LoadedPart)
WHERE coalesce(p.open, true)
RETURN p.source AS source, p.key AS day
LIMIT 100
