// title: The ids of the ties of one type that a source states
// for each: tie type
MATCH ()-[t:{TYPE} {source: $source}]->()
RETURN t.id AS id
