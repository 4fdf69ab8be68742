// title: Loads, files and parts of data sets are found by their id
CREATE CONSTRAINT entente_load_id IF NOT EXISTS FOR (n:Load) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT entente_loadedfile_id IF NOT EXISTS FOR (n:LoadedFile) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT entente_loadedpart_id IF NOT EXISTS FOR (n:LoadedPart) REQUIRE n.id IS UNIQUE;
CREATE INDEX entente_loadedpart_source IF NOT EXISTS FOR (n:LoadedPart) ON (n.source);
CREATE CONSTRAINT entente_identity_id IF NOT EXISTS FOR (n:Identity) REQUIRE n.id IS UNIQUE;
