// title: What is known of the days of a data set
// param source (text): id of the source
MATCH (p:LoadedPart {source: $source})
RETURN p.id AS id, p.key AS key, p.ties AS ties, p.sum AS sum, p.open AS open, p.form AS form, p.countedBy AS countedBy
