// question: allies-of
// title: Who is allied with a country
// title id: Siapa sekutu suatu negara
// group: alliances
// param country (country): the country
// param asOf (date, default today): on this day
// returns: ally, name, treaty, obligations, from, until, status, sources
// also: treatyId, when
// links: ally-$country
// says: who are the allies of {country} {day} | who are {country} allies {day} | allies of {country} {day} | who is allied (with|to) {country} {day}
// says: which countries are allied (with|to) {country} {day} | who is {country} allied (with|to) {day} | (which|what) allies does {country} have {day}
// says: {country} allies {day} | siapa [saja] sekutu {country} {day} | sekutu {country} {day} | negara mana [yang] bersekutu dengan {country} {day}
// says: siapa [yang] bersekutu dengan {country} {day} | {country} bersekutu dengan siapa {day}
// example: --country PRK --as-of 2024-12-31
// draws: startNode(t), t, endNode(t)
// note: an ally is one of whom a treaty in force makes either promise the other to help defend it; a treaty that promises less is a pact
MATCH (:Actor {id: $country})-[t:ALLIED_WITH]-(ally:Actor)
WHERE 'defense' IN t.obligations
  AND t.from <= $asOf
  AND (t.until IS NULL OR t.until > $asOf)
OPTIONAL MATCH (treaty:Treaty {id: t.treaty})
RETURN ally.id AS ally, ally.name AS name, treaty.name AS treaty, t.obligations AS obligations, t.from AS from, t.until AS until,
  t.status AS status, coalesce(t.sources, [t.source]) AS sources, t.treaty AS treatyId, t.when AS when
ORDER BY ally, from, t.id
