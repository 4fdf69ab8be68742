// title: Which of some ids ties of one type have
// for each: tie type
UNWIND $ids AS id
MATCH ()-[t:{TYPE} {id: id}]->()
RETURN t.id AS id
