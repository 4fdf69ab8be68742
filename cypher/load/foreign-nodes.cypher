// title: Labels of ours that something else already uses
// note: asked only of a database that has none of our constraints yet
MATCH (n:Actor|Country|Person|Organization|Group|Place|Event|Treaty|Source|Load|LoadedFile|LoadedPart|Identity)
WITH n LIMIT 1
RETURN labels(n)[0] AS label
