// title: Which files of data sets the graph holds
// param ids (list): digests of files with the choice that was made
MATCH (f:LoadedFile)
WHERE f.id IN $ids
RETURN f.id AS id
