// question: bound-to-defend
// title: Who is bound by treaty to help defend a country
// title id: Siapa yang terikat perjanjian untuk membela suatu negara
// group: alliances
// param country (country): the country to be defended
// param asOf (date, default today): on this day
// returns: defender, name, treaty, from, until, status, sources
// also: treatyId, obligations, kind, parties
// links: defender-$country
// says: who (must|would|should) [have] [to] defend {country} {day} | who has to defend {country} {day}
// says: who is (bound|obliged) to (defend|help) {country} {day} | which countries (must|would) [have] [to] defend {country} {day}
// says: who (must|would) [come] [to] help {country} [if] [it] [is] [attacked] {day} | who defends {country} {day}
// says: siapa [yang] (wajib|harus) (membela|membantu) {country} {day} | siapa [yang] terikat [untuk] (membela|membantu) {country} {day}
// says: negara mana [yang] (wajib|harus) (membela|membantu) {country} {day} | siapa [yang] membela {country} {day}
// example: --country POL --as-of 2024-03-07
// draws: defender, p, treaty, own, country
// note: one row for each defender and treaty; from and until say since when both are bound by it
MATCH (country:Actor {id: $country})-[own:PARTY_TO]->(treaty:Treaty)
WHERE own.from <= $asOf
  AND (own.until IS NULL OR own.until > $asOf)
  AND (treaty.until IS NULL OR treaty.until > $asOf)
MATCH (defender:Actor)-[p:PARTY_TO]->(treaty)
WHERE p.from <= $asOf
  AND (p.until IS NULL OR p.until > $asOf)
WITH country, treaty, own, collect({defender: defender, p: p}) AS parties
UNWIND parties AS party
WITH country, treaty, own, size(parties) AS parties, party.defender AS defender, party.p AS p
WHERE defender <> country
  AND 'defense' IN p.obligations
RETURN defender.id AS defender, defender.name AS name, treaty.name AS treaty,
  CASE WHEN own.from > p.from THEN own.from ELSE p.from END AS from,
  CASE WHEN own.until < p.until OR p.until IS NULL THEN own.until ELSE p.until END AS until,
  p.status AS status, coalesce(p.sources, [p.source]) AS sources,
  treaty.id AS treatyId, p.obligations AS obligations, treaty.kind AS kind, parties
ORDER BY parties DESC, treatyId, defender, p.id
