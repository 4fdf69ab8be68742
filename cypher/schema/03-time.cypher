// title: Events, treaties and sources are found by day
CREATE INDEX entente_event_from IF NOT EXISTS FOR (n:Event) ON (n.from);
CREATE INDEX entente_treaty_from IF NOT EXISTS FOR (n:Treaty) ON (n.from);
CREATE INDEX entente_source_published IF NOT EXISTS FOR (n:Source) ON (n.published);
CREATE INDEX entente_source_kind IF NOT EXISTS FOR (n:Source) ON (n.kind);
