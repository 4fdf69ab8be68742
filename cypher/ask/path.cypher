// question: path
// title: The shortest chain of ties between two actors
// title id: Rantai hubungan terpendek antara dua pihak
// group: networks
// param a (actor): where the chain begins
// param b (actor): where it ends
// param type (type, optional): only ties of this type
// param asOf (date, optional): only ties that held on this day
// param status (status, optional): only ties of this status; otherwise any but DENIED
// returns: step, a, type, b, when, status, sources
// also: aId, bId, from, until, precision, event
// links: aId-bId
// says: how (is|are) {a} (connected|linked|related) (to|with) {b} {day} | how are {a} and {b} (connected|linked|related) {day}
// says: [what] [shortest] (path|chain|connection|link) (from|between) {a} (to|and) {b} {day}
// says: through whom is {a} (connected|linked) (to|with) {b} {day} | bagaimana {a} (terhubung|berhubungan) dengan {b} {day}
// says: bagaimana {a} dan {b} (terhubung|berhubungan) {day} | (jalur|rantai) (dari|antara) {a} (ke|dan) {b} {day}
// says: (jalur|rantai) terpendek (dari|antara) {a} (ke|dan) {b} {day} | lewat siapa {a} (terhubung|berhubungan) dengan {b} {day}
// example: --a mark-rutte --b choe-son-hui
// draws: a, t, b
// note: at most six steps, because beyond that almost every pair is connected and the answer says nothing
// note: MEMBER_OF is left out unless asked for, since the United Nations put nearly all countries two steps apart
// note: where several chains are equally short, one of them is shown
MATCH (a:Actor {id: $a})
CALL (a) {
  MATCH (b:Actor {id: $b})
  WHERE b <> a
  MATCH SHORTEST 1 (a)((one:Actor)-[t]-(two:Actor)
    WHERE t.id IS NOT NULL
      AND (type(t) = $type OR $type IS NULL AND type(t) <> 'MEMBER_OF')
      AND (t.status = $status OR $status IS NULL AND t.status <> 'DENIED')
      AND ($asOf IS NULL OR t.from <= $asOf AND (t.until IS NULL OR t.until > $asOf))
  ){1,6}(b)
  RETURN one, two
}
UNWIND range(0, size(one) - 1) AS i
CALL (one, two, i) {
  // of several ties between the same two, the surest and then the latest
  WITH one[i] AS here, two[i] AS there
  MATCH (here)-[t]-(there)
  WHERE t.id IS NOT NULL
    AND (type(t) = $type OR $type IS NULL AND type(t) <> 'MEMBER_OF')
    AND (t.status = $status OR $status IS NULL AND t.status <> 'DENIED')
    AND ($asOf IS NULL OR t.from <= $asOf AND (t.until IS NULL OR t.until > $asOf))
  RETURN t
  ORDER BY CASE t.status WHEN 'STATED' THEN 0 WHEN 'PLANNED' THEN 1 ELSE 2 END, t.from DESC, t.id
  LIMIT 1
}
WITH i + 1 AS step, t, startNode(t) AS a, endNode(t) AS b
RETURN step, a.name AS a, type(t) AS type, b.name AS b, t.when AS when, t.status AS status, coalesce(t.sources, [t.source]) AS sources,
  a.id AS aId, b.id AS bId, t.from AS from, t.until AS until, t.precision AS precision, t.event AS event
ORDER BY step
