// title: How many nodes there are of each kind
UNWIND ['Country', 'Person', 'Organization', 'Group', 'Place', 'Event', 'Treaty', 'Source'] AS label
CALL (label) {
  MATCH (n:$(label))
  RETURN count(n) AS count
}
RETURN label, count
