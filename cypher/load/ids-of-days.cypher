// title: The ties of some sources that begin on some days
// param sources (list): ids of the sources: that of the data set, and those that its rows name for themselves
// param days (list): the days
// for each: tie type
UNWIND $days AS day
MATCH ()-[t:{TYPE} {from: day}]->()
WHERE t.source IN $sources
RETURN t.id AS id, t.source AS source, t.from AS day
