// title: Two actors that meet, sign or ally are tied once, the smaller id first
MATCH (a:Actor)-[t:MEETS|CALLS|NEGOTIATES_WITH|BUILDS_TIES_WITH|SIGNS_WITH|COOPERATES_WITH|COOPERATES_MILITARILY_WITH|TRADES_WITH|CEASES_FIRE_WITH|ALLIED_WITH|PACT_WITH]->(b:Actor)
WHERE a.id >= b.id
RETURN type(t) AS type, a.id AS a, b.id AS b, t.id AS tie
LIMIT 100
