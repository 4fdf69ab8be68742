// question: office-holders
// title: Who held which office
// title id: Siapa memegang jabatan apa
// group: offices
// param country (country, optional): only offices of this country
// param organization (organization, optional): only offices of this organisation
// param actor (actor, optional): only offices of this person
// param office (text, optional): only offices whose name or title contains this, such as foreign minister
// param asOf (date, optional): only those who held it on this day; today, where neither a day nor a period nor a person is given
// param from (date, optional): first day
// param until (date, optional): first day after
// param limit (number, default 500): at most so many rows
// returns: person, title, of, when, status, sources
// also: office, titleId, acting, personId, ofId, from, until
// links: personId-ofId
// says: who holds office in {country} {day} | who held office in {country} {period} | office holders of {country} {period}
// says: office holders of {organization} {period} | who (leads|led|governs|governed|rules|ruled|heads|headed|runs) {country} {day}
// says: who (leads|led|heads|headed|runs) {organization} {day}
// says: who is the {office:president|prime minister|premier|chancellor|king|emperor|head of state|head of government|supreme leader} of {country} {day}
// says: who is the {office:foreign minister|defence minister|secretary of state|secretary of defense|national security adviser} of {country} {day}
// says: who is the {office:secretary general|director general|president} of {organization} {day} | who is the (head|leader|chief) of {country} {day}
// says: who is the (head|leader|chief) of {organization} {day} | (which|what) offices did {actor} (hold|have) {period}
// says: which office does {actor} hold {day} | offices of {actor} {period} | siapa [saja] pejabat {country} {day}
// says: siapa [yang] (memimpin|memerintah) {country} {day} | siapa [yang] memimpin {organization} {day}
// says: siapa {office:presiden|perdana menteri|menteri luar negeri|menteri pertahanan|kanselir|raja|kaisar|pemimpin tertinggi} {country} {day}
// says: siapa {office:sekretaris jenderal|direktur jenderal|presiden} {organization} {day} | siapa (pemimpin|kepala) [negara] [pemerintahan] {country} {day}
// says: siapa (sekjen|ketua|pemimpin|kepala) {organization} {day} | jabatan apa [yang] (dipegang|dijabat) [oleh] {actor} {period}
// says: apa jabatan {actor} {day} | jabatan {actor} {period}
// example: --country PRK --as-of 2024-10-30
// draws: person, t, body
CALL () {
  MATCH (person:Actor {id: $actor})-[t:HOLDS_OFFICE]->(body:Actor)
  RETURN t
  UNION ALL
  WITH coalesce($country, $organization) AS id
  WHERE $actor IS NULL
  MATCH (body:Actor {id: id})<-[t:HOLDS_OFFICE]-()
  RETURN t
  UNION ALL
  WITH 1 AS unanchored
  WHERE coalesce($actor, $country, $organization) IS NULL
  MATCH ()-[t:HOLDS_OFFICE]->()
  USING SCAN t:HOLDS_OFFICE
  RETURN t
}
WITH t, startNode(t) AS person, endNode(t) AS body,
  coalesce($asOf, CASE WHEN coalesce($from, $until, $actor) IS NULL THEN date() END) AS day
WHERE ($country IS NULL OR body.id = $country)
  AND ($organization IS NULL OR body.id = $organization)
  AND ($office IS NULL OR toLower(t.office) CONTAINS toLower($office) OR toLower(t.title) CONTAINS toLower($office) OR toLower(t.title_id) CONTAINS toLower($office))
  AND (day IS NULL OR t.from <= day)
  AND (day IS NULL OR t.until IS NULL OR t.until > day)
  AND ($from IS NULL OR t.until IS NULL OR t.until > $from)
  AND ($until IS NULL OR t.from < $until)
RETURN person.name AS person, t.title AS title, body.name AS of, t.when AS when, t.status AS status, coalesce(t.sources, [t.source]) AS sources,
  t.office AS office, t.title_id AS titleId, coalesce(properties(t).acting, false) AS acting, person.id AS personId, body.id AS ofId, t.from AS from, t.until AS until
ORDER BY ofId, office, from DESC, t.id
LIMIT $limit
