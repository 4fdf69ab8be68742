// question: members-of
// title: Who are the members of an organisation
// title id: Siapa anggota suatu organisasi
// group: offices
// param organization (organization): the organisation
// param asOf (date, default today): on this day
// returns: member, name, from, until, status, sources
// also: when
// links: member-$organization
// says: who are the members of {organization} {day} | members of {organization} {day} | which countries are (in|members) [of] {organization} {day}
// says: who (belongs|belonged) to {organization} {day} | who was member of {organization} {day} | {organization} members {day}
// says: siapa [saja] anggota {organization} {day} | anggota {organization} {day}
// says: negara mana [saja] [yang] (anggota|tergabung|masuk|menjadi) [anggota] [dalam] {organization} {day} | negara anggota {organization} {day}
// example: --organization NATO --as-of 2024-03-07
// draws: startNode(t), t, endNode(t)
MATCH (member:Actor)-[t:MEMBER_OF]->(:Actor {id: $organization})
WHERE t.from <= $asOf
  AND (t.until IS NULL OR t.until > $asOf)
RETURN member.id AS member, member.name AS name, t.from AS from, t.until AS until,
  t.status AS status, coalesce(t.sources, [t.source]) AS sources, t.when AS when
ORDER BY from, member, t.id
