// title: What is known of the days, or other parts, of some sources
// param sources (list): ids of the sources
MATCH (p:LoadedPart)
WHERE p.source IN $sources
RETURN p.source AS source, p.key AS key, p.ties AS ties, p.sum AS sum, p.open AS open, p.form AS form, p.countedBy AS countedBy
