// title: Every tie has an id of its own, and is found by its first day
// for each: tie type
// note: without the constraint a MERGE of a tie between two busy actors looks at all ties between them
CREATE CONSTRAINT entente_{type}_id IF NOT EXISTS FOR ()-[t:{TYPE}]-() REQUIRE t.id IS UNIQUE;
CREATE INDEX entente_{type}_from IF NOT EXISTS FOR ()-[t:{TYPE}]-() ON (t.from);
