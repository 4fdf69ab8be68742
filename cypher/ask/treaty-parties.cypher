// question: treaty-parties
// title: Who is party to a treaty, and from when until when
// title id: Siapa anggota suatu perjanjian, sejak kapan dan sampai kapan
// group: alliances
// param treaty (treaty): the treaty
// param asOf (date, optional): only those that are bound by it on this day
// returns: party, from, until, obligations, status, sources
// also: partyId, treaty, treatyId, kind, signed, when
// says: who is [a] party to {treaty} {day} | who (are|were) [the] parties (to|of) {treaty} {day} | parties (to|of) {treaty} {day}
// says: (which|what) countries (signed|joined) {treaty} {day} | who (signed|joined) {treaty} {day} | who is bound by {treaty} {day}
// says: siapa [saja] anggota perjanjian {treaty} {day} | siapa [saja] [yang] (terikat|menandatangani) [oleh] perjanjian {treaty} {day}
// says: negara mana [saja] [yang] (menandatangani|terikat) [oleh] {treaty} {day} | pihak [dalam] perjanjian {treaty} {day}
// example: --treaty warsaw-pact-1955
// draws: startNode(p), p, treaty
MATCH (treaty:Treaty {id: $treaty})<-[p:PARTY_TO]-(party:Actor)
WHERE $asOf IS NULL OR p.from <= $asOf AND (p.until IS NULL OR p.until > $asOf)
RETURN party.name AS party, p.from AS from, p.until AS until, p.obligations AS obligations, p.status AS status, coalesce(p.sources, [p.source]) AS sources,
  party.id AS partyId, treaty.name AS treaty, treaty.id AS treatyId, treaty.kind AS kind, treaty.signed AS signed, p.when AS when
ORDER BY from, partyId, p.id
