// question: common-allies
// title: Which allies two countries have in common
// title id: Sekutu bersama dua negara
// group: alliances
// param a (country): one country
// param b (country): the other country
// param asOf (date, default today): on this day
// returns: ally, name, withA, withB, status, sources
// also: treatyIds
// links: ally-$a, ally-$b
// says: common allies of {a} and {b} {day} | which allies do {a} and {b} (share|have) [in] [common] {day} | who is allied with both {a} and {b} {day}
// says: shared allies of {a} and {b} {day} | allies [that] {a} and {b} (share|have) [in] [common] {day} | sekutu bersama {a} dan {b} {day}
// says: siapa [saja] sekutu bersama {a} dan {b} {day} | siapa [yang] bersekutu dengan {a} dan {b} {day} | negara mana [yang] bersekutu dengan {a} dan {b} {day}
// example: --a FRA --b JPN --as-of 2024-01-01
// draws: ties, [t IN ties | [startNode(t), endNode(t)]]
// note: withA and withB are the treaties that bind the ally to the one and to the other
UNWIND [$a, $b] AS side
MATCH (:Actor {id: side})-[t:ALLIED_WITH]-(ally:Actor)
WHERE 'defense' IN t.obligations
  AND t.from <= $asOf
  AND (t.until IS NULL OR t.until > $asOf)
OPTIONAL MATCH (treaty:Treaty {id: t.treaty})
WITH ally, side, t, coalesce(treaty.name, t.source) AS bond
ORDER BY bond, t.id
WITH ally,
  collect(CASE WHEN side = $a THEN bond END) AS withA,
  collect(CASE WHEN side = $b THEN bond END) AS withB,
  collect(t) AS ties
WHERE size(withA) > 0
  AND size(withB) > 0
RETURN ally.id AS ally, ally.name AS name, withA, withB,
  COLLECT { UNWIND ties AS t RETURN DISTINCT t.status AS status ORDER BY status } AS status,
  COLLECT { UNWIND ties AS t UNWIND coalesce(t.sources, [t.source]) AS source RETURN DISTINCT source ORDER BY source } AS sources,
  COLLECT { UNWIND ties AS t WITH t.treaty AS id WHERE id IS NOT NULL RETURN DISTINCT id ORDER BY id } AS treatyIds
ORDER BY ally
