// title: What was counted before
// param ids (list): ids of counted ties
// for each: tie type
UNWIND $ids AS id
MATCH ()-[t:{TYPE} {id: id}]->()
RETURN t.id AS id, t.count AS count, t.goldsteinSum AS goldsteinSum, t.toneSum AS toneSum, t.mentions AS mentions, t.outlets AS outlets,
  t.reported AS reported, t.countedBy AS countedBy
