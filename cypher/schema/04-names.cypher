// title: Actors, places and treaties are found by any name
CREATE FULLTEXT INDEX entente_names IF NOT EXISTS FOR (n:Actor|Place|Treaty) ON EACH [n.name, n.names] OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding'}};
