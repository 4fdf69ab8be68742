// question: sources
// title: What is loaded, from where, and under which licence
// title id: Apa yang dimuat, dari mana, dan dengan lisensi apa
// group: evidence
// param limit (number, default 1000): at most so many rows
// returns: source, kind, publisher, published, licence, ties, events, status, sources
// also: title, asOf, language, url, cites
// says: (which|what) sources are (loaded|there|used) | which sources does it use | list the sources | what is loaded | what is in the (graph|database)
// says: where does the data come from | under which licence is the data | sumber apa [saja] [yang] (dimuat|ada|dipakai) | daftar sumber
// says: dari mana [asal|datangnya] data [ini] | apa [saja] yang dimuat | apa isi (graf|basis) [data]
// example: --limit 1000
// note: status lists how sure its ties are; a source that only others cite has neither ties nor events of its own; relations that last are counted too
CALL () {
  MATCH ()-[t:COMMENTS_ON|URGES|DEMANDS_OF|MEETS|VISITS|CALLS|NEGOTIATES_WITH|MEDIATES_FOR|BRIEFS|BUILDS_TIES_WITH|PRAISES|SUPPORTS|RECOGNISES|APOLOGISES_TO|SIGNS_WITH|PLEDGES_TO|COOPERATES_WITH|COOPERATES_MILITARILY_WITH|TRADES_WITH|SHARES_INTELLIGENCE_WITH
    |AIDS|ARMS|SENDS_TROOPS_TO|SHELTERS|CONCEDES_TO|RELEASES|EASES_SANCTIONS_ON|WITHDRAWS_FROM|CEASES_FIRE_WITH|STATIONED_IN|INVESTIGATES|CRITICISES|ACCUSES|SUES|REJECTS|DEFIES|WARNS|THREATENS|PROTESTS_AGAINST|MOBILIZES_AGAINST|SANCTIONS|BREAKS_WITH|EXPELS|COERCES|DETAINS|ATTACKS|FIGHTS|OCCUPIES|BLOCKADES|BOMBS|MASSACRES
    |ALLIED_WITH|PACT_WITH|PARTY_TO|MEMBER_OF|HOLDS_OFFICE|REPRESENTS|PART_OF|SUCCEEDS]->()
  USING SCAN t:COMMENTS_ON
  UNWIND coalesce(t.sources, [t.source]) AS id
  RETURN id, count(*) AS ties, collect(DISTINCT t.status) AS statuses
  UNION ALL
  MATCH (s:Source)
  RETURN s.id AS id, 0 AS ties, [] AS statuses
}
WITH id, sum(ties) AS ties, collect(statuses) AS lists
MATCH (s:Source {id: id})
RETURN s.id AS source, s.kind AS kind, s.publisher AS publisher, s.published AS published, s.licence AS licence, ties,
  COUNT { MATCH (s)<-[:REPORTED_BY]-(e:Event) RETURN DISTINCT e } AS events,
  COLLECT { UNWIND lists AS list UNWIND list AS status RETURN DISTINCT status ORDER BY status } AS status,
  [s.id] AS sources, s.title AS title, s.asOf AS asOf, s.language AS language, s.url AS url,
  COLLECT { MATCH (s)-[:CITES]->(cited:Source) RETURN cited.id ORDER BY cited.id } AS cites
ORDER BY ties DESC, source
LIMIT $limit
