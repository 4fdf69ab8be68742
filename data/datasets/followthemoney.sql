-- dataset: followthemoney
-- title: FollowTheMoney entities
-- publisher: whoever published the file, such as OpenSanctions
-- url: https://followthemoney.tech/
-- licence: that of the file: OpenSanctions publishes under CC BY-NC 4.0, others under terms of their own
-- since: 2000-01-01
-- format: json
-- required: id, schema, properties
-- note: one entity a line, with properties as lists, as single values, or nested. Person, Organization, Company, PublicBody and LegalEntity are actors;
--   Occupancy (of a Position) and Directorship are offices; Membership and Sanction are ties.
-- defect: Dates are 2014, 2014-03, 2014-03-01 or a time. Each is kept as exact as it is.
-- defect: Many relations have no first day. They are known by the day the publisher first saw them; without that day they are left out.
-- defect: A country is a code of two letters; those of states that are gone (suhh, yucs, csxx, cshh, dddd) mean our SUN, YUG, SCG, CSK and DDR, and parts of
--   a country (gb-sct) and the whole world (zz) mean none.
-- defect: A post is an entity of its own. Who holds it holds an office of its organisation, else of its country. A relation whose ends are not in the
--   files that are loaded together is left out.
-- defect: Kinship and acquaintance (Family, Associate) are no types of tie here; vessels, addresses, documents and the like are no actors. All are left out
--   and counted by their schema.
-- section: actors
WITH entity AS (
  SELECT _row, TRY_CAST(json AS JSON) AS json, NULL::VARCHAR AS parent FROM rows
  UNION ALL
  -- what stands within another entity is one too; what it says of the other by standing there is said in full
  SELECT _row, json_extract(rows.json, fullkey) AS json, json_extract_string(rows.json, regexp_replace(path, '\.properties\.[A-Za-z]+$', '') || '.id') AS parent
  FROM (SELECT _row, TRY_CAST(json AS JSON) AS json FROM rows WHERE json LIKE '%"schema"%"schema"%') rows, json_tree(rows.json)
  WHERE type = 'OBJECT' AND json_extract_string(rows.json, fullkey || '.schema') IS NOT NULL AND fullkey <> '$'
)
SELECT _row, 'ftm:' || id AS id, CASE WHEN schema = 'Person' THEN 'Person' ELSE 'Organization' END AS kind, name,
  list_sort(list_distinct(list_filter(names, lambda other: other <> name))) AS aliases,
  CASE WHEN length(land) = 2 AND land NOT IN ('eu', 'zz') THEN 'iso2:' || upper(land)
      ELSE CASE land WHEN 'eu' THEN 'id:EU' WHEN 'suhh' THEN 'id:SUN' WHEN 'yucs' THEN 'id:YUG' WHEN 'csxx' THEN 'id:SCG' WHEN 'cshh' THEN 'id:CSK' WHEN 'dddd' THEN 'id:DDR' END END AS country,
  wikidata,
  CASE WHEN broken THEN 'the line is no JSON' WHEN id IS NULL THEN 'the entity has no id' WHEN schema IN ('Person', 'Organization', 'Company', 'PublicBody', 'LegalEntity') AND name IS NULL THEN 'the entity ''' || id || ''' has no name' END AS problem,
  CASE WHEN schema NOT IN ('Person', 'Organization', 'Company', 'PublicBody', 'LegalEntity') THEN schema || CASE schema WHEN 'Position' THEN ': told by the ties of its holders' ELSE ' is neither an actor nor a tie here' END END AS left_out
FROM (
  SELECT *, coalesce(caption, names[1]) AS name FROM (
    SELECT _row, parent, json IS NULL AS broken, json ->> '$.id' AS id, coalesce(json ->> '$.schema', 'An entity without a schema') AS schema, json ->> '$.caption' AS caption,
      CASE json_type(json, '$.properties.name') WHEN 'ARRAY' THEN json ->> '$.properties.name[*]' WHEN 'VARCHAR' THEN [json ->> '$.properties.name'] ELSE [] END ||
      CASE json_type(json, '$.properties.alias') WHEN 'ARRAY' THEN json ->> '$.properties.alias[*]' WHEN 'VARCHAR' THEN [json ->> '$.properties.alias'] ELSE [] END AS names,
      lower(coalesce(json ->> '$.properties.nationality[0]', json ->> '$.properties.nationality', json ->> '$.properties.citizenship[0]', json ->> '$.properties.citizenship', json ->> '$.properties.country[0]', json ->> '$.properties.country', json ->> '$.properties.jurisdiction[0]', json ->> '$.properties.jurisdiction')) AS land,
      coalesce(json ->> '$.properties.wikidataId[0]', json ->> '$.properties.wikidataId', nullif(regexp_extract(json ->> '$.id', '^Q\d+$'), '')) AS wikidata
    FROM entity
  )
)
WHERE schema NOT IN ('Occupancy', 'Directorship', 'Membership', 'Sanction') AND (parent IS NULL OR schema IN ('Person', 'Organization', 'Company', 'PublicBody', 'LegalEntity'))
-- section: derived
WITH entity AS (
  SELECT _row, TRY_CAST(json AS JSON) AS json, NULL::VARCHAR AS parent FROM rows
  UNION ALL
  -- what stands within another entity is one too; what it says of the other by standing there is said in full
  SELECT _row, json_extract(rows.json, fullkey) AS json, json_extract_string(rows.json, regexp_replace(path, '\.properties\.[A-Za-z]+$', '') || '.id') AS parent
  FROM (SELECT _row, TRY_CAST(json AS JSON) AS json FROM rows WHERE json LIKE '%"schema"%"schema"%') rows, json_tree(rows.json)
  WHERE type = 'OBJECT' AND json_extract_string(rows.json, fullkey || '.schema') IS NOT NULL AND fullkey <> '$'
), relation AS (
  SELECT *, regexp_extract(coalesce(start_date, ''), '^\d{4}(-\d{2}(-\d{2})?)?') AS start, regexp_extract(coalesce(end_date, ''), '^\d{4}(-\d{2}(-\d{2})?)?') AS stop,
    TRY_CAST(left(seen, 10) AS DATE) AS seen_on,
    unnest(coalesce(nullif(CASE json_type(pa)
        WHEN 'ARRAY' THEN list_transform(json_extract(pa, '$[*]'), lambda one: CASE json_type(one) WHEN 'OBJECT' THEN one ->> '$.id' ELSE one ->> '$' END)
        WHEN 'OBJECT' THEN [pa ->> '$.id'] WHEN 'VARCHAR' THEN [pa ->> '$'] END, []), [parent])) AS one,
    unnest(CASE WHEN schema = 'Sanction' THEN [''] ELSE coalesce(nullif(CASE json_type(pb)
        WHEN 'ARRAY' THEN list_transform(json_extract(pb, '$[*]'), lambda one: CASE json_type(one) WHEN 'OBJECT' THEN one ->> '$.id' ELSE one ->> '$' END)
        WHEN 'OBJECT' THEN [pb ->> '$.id'] WHEN 'VARCHAR' THEN [pb ->> '$'] END, []), [parent]) END) AS two
  FROM (
    SELECT _row, parent, json ->> '$.id' AS id, json ->> '$.schema' AS schema,
      CASE json ->> '$.schema' WHEN 'Occupancy' THEN json -> '$.properties.holder' WHEN 'Directorship' THEN json -> '$.properties.director'
        WHEN 'Membership' THEN json -> '$.properties.member' ELSE json -> '$.properties.entity' END AS pa,
      CASE json ->> '$.schema' WHEN 'Occupancy' THEN json -> '$.properties.post' ELSE json -> '$.properties.organization' END AS pb,
      coalesce(json ->> '$.properties.startDate[0]', json ->> '$.properties.startDate', json ->> '$.properties.listingDate[0]', json ->> '$.properties.listingDate') AS start_date,
      coalesce(json ->> '$.properties.endDate[0]', json ->> '$.properties.endDate') AS end_date,
      coalesce(json ->> '$.first_seen', coalesce(json ->> '$.properties.retrievedAt[0]', json ->> '$.properties.retrievedAt')) AS seen,
      coalesce(json ->> '$.properties.role[0]', json ->> '$.properties.role') AS role,
      coalesce(json ->> '$.properties.authority[0]', json ->> '$.properties.authority') AS authority,
      lower(coalesce(json ->> '$.properties.country[0]', json ->> '$.properties.country')) AS land,
      coalesce(json ->> '$.properties.program[0]', json ->> '$.properties.program') AS program,
      coalesce(json ->> '$.properties.reason[0]', json ->> '$.properties.reason') AS grounds,
      CASE json_type(json, '$.properties.sourceUrl') WHEN 'ARRAY' THEN json ->> '$.properties.sourceUrl[*]' WHEN 'VARCHAR' THEN [json ->> '$.properties.sourceUrl'] ELSE [] END AS links,
      CASE json_type(json, '$.datasets') WHEN 'ARRAY' THEN json ->> '$.datasets[*]' ELSE [] END AS datasets
    FROM entity WHERE json ->> '$.schema' IN ('Occupancy', 'Directorship', 'Membership', 'Sanction')
  )
), actor AS (
  SELECT json ->> '$.id' AS id, min(json ->> '$.schema') AS schema, min(coalesce(json ->> '$.caption', coalesce(json ->> '$.properties.name[0]', json ->> '$.properties.name'))) AS name
  FROM entity WHERE json ->> '$.schema' IN ('Person', 'Organization', 'Company', 'PublicBody', 'LegalEntity') GROUP BY 1
), post AS (
  SELECT DISTINCT ON (id) * FROM (
    SELECT json ->> '$.id' AS id, coalesce(json ->> '$.caption', coalesce(json ->> '$.properties.name[0]', json ->> '$.properties.name')) AS name,
      CASE json_type((json -> '$.properties.organization'))
        WHEN 'ARRAY' THEN list_transform(json_extract((json -> '$.properties.organization'), '$[*]'), lambda one: CASE json_type(one) WHEN 'OBJECT' THEN one ->> '$.id' ELSE one ->> '$' END)
        WHEN 'OBJECT' THEN [(json -> '$.properties.organization') ->> '$.id'] WHEN 'VARCHAR' THEN [(json -> '$.properties.organization') ->> '$'] END AS bodies,
      CASE json_type(json, '$.properties.country') WHEN 'ARRAY' THEN json ->> '$.properties.country[*]' WHEN 'VARCHAR' THEN [json ->> '$.properties.country'] ELSE [] END AS lands
    FROM entity WHERE json ->> '$.schema' = 'Position'
  )
  ORDER BY id, name
), body AS (
  -- an office is of the organisation that the post is in, else of each of its countries
  SELECT post.id, post.name, actor.id AS body, actor.name AS body_name, NULL::VARCHAR AS land
  FROM (SELECT id, name, unnest(bodies) AS body FROM post) post JOIN actor ON actor.id = post.body
  UNION ALL
  SELECT id, name, NULL, NULL, CASE WHEN length(land) = 2 AND land NOT IN ('eu', 'zz') THEN 'iso2:' || upper(land)
      ELSE CASE land WHEN 'eu' THEN 'id:EU' WHEN 'suhh' THEN 'id:SUN' WHEN 'yucs' THEN 'id:YUG' WHEN 'csxx' THEN 'id:SCG' WHEN 'cshh' THEN 'id:CSK' WHEN 'dddd' THEN 'id:DDR' END END
  FROM (SELECT id, name, lower(unnest(lands)) AS land FROM post WHERE NOT EXISTS (SELECT 1 FROM actor WHERE list_contains(bodies, actor.id)))
), ends AS (
  SELECT r.*, a.name AS one_name, CASE WHEN a.schema = 'Person' THEN 'Person' ELSE 'Organization' END AS one_kind, a.id IS NOT NULL AS one_known,
    coalesce('ftm:' || body.body, body.land, 'ftm:' || b.id) AS two_ref, coalesce(body.body_name, b.name) AS two_name,
    CASE WHEN b.schema = 'Person' THEN 'Person' WHEN body.land IS NULL THEN 'Organization' END AS two_kind,
    coalesce(body.name, role) AS office
  FROM relation r LEFT JOIN actor a ON a.id = r.one
  LEFT JOIN body ON r.schema = 'Occupancy' AND body.id = r.two
  LEFT JOIN actor b ON r.schema <> 'Occupancy' AND b.id = r.two
)
SELECT _row, concat_ws(':', id, a, b) AS row, type, a, a_name, a_kind, a_country, b, b_name, b_kind, "from", until, precision, title,
  program, grounds, links, datasets,
  CASE WHEN start_date IS NOT NULL AND "from" IS NULL THEN 'the first day ''' || start_date || ''' is no date'
    WHEN end_date IS NOT NULL AND until IS NULL THEN 'the last day ''' || end_date || ''' is no date' END AS problem,
  CASE
    WHEN NOT one_known OR schema <> 'Sanction' AND b IS NULL THEN schema || ' of an entity or a post that is not an actor in these files'
    WHEN a IS NULL THEN 'Sanction that names nobody who imposes it'
    WHEN start_date IS NULL AND "from" IS NULL THEN schema || ' without a first day, nor a day on which it was first seen'
    WHEN start_date IS NULL AND until <= "from" THEN schema || ' without a first day, and over before it was first seen'
  END AS left_out
FROM (
  SELECT *,
    CASE schema WHEN 'Membership' THEN 'MEMBER_OF' WHEN 'Sanction' THEN 'SANCTIONS' ELSE 'HOLDS_OFFICE' END AS type,
    CASE WHEN schema <> 'Sanction' THEN 'ftm:' || one WHEN authority IS NOT NULL THEN 'named:' || authority ELSE imposer END AS a,
    CASE WHEN schema <> 'Sanction' THEN one_name ELSE authority END AS a_name,
    CASE WHEN schema <> 'Sanction' THEN one_kind END AS a_kind,
    CASE WHEN schema = 'Sanction' AND authority IS NOT NULL THEN regexp_replace(imposer, '^id:', '') END AS a_country,
    CASE WHEN schema = 'Sanction' THEN 'ftm:' || one ELSE two_ref END AS b,
    CASE WHEN schema = 'Sanction' THEN one_name ELSE two_name END AS b_name,
    CASE WHEN schema = 'Sanction' THEN one_kind ELSE two_kind END AS b_kind,
    CASE WHEN schema <> 'Sanction' THEN office END AS title,
    CASE WHEN start_date IS NULL THEN seen_on ELSE TRY_CAST(start || CASE length(start) WHEN 4 THEN '-01-01' WHEN 7 THEN '-01' ELSE '' END AS DATE) END AS "from",
    CASE WHEN start_date IS NULL THEN 'REPORTED' ELSE CASE length(start) WHEN 4 THEN 'YEAR' WHEN 7 THEN 'MONTH' ELSE 'DAY' END END AS precision,
    CASE length(stop) WHEN 4 THEN TRY_CAST(stop || '-01-01' AS DATE) + INTERVAL 1 YEAR WHEN 7 THEN TRY_CAST(stop || '-01' AS DATE) + INTERVAL 1 MONTH
      WHEN 10 THEN TRY_CAST(stop AS DATE) + INTERVAL 1 DAY END::DATE AS until
  FROM (SELECT *, CASE WHEN length(land) = 2 AND land NOT IN ('eu', 'zz') THEN 'iso2:' || upper(land)
      ELSE CASE land WHEN 'eu' THEN 'id:EU' WHEN 'suhh' THEN 'id:SUN' WHEN 'yucs' THEN 'id:YUG' WHEN 'csxx' THEN 'id:SCG' WHEN 'cshh' THEN 'id:CSK' WHEN 'dddd' THEN 'id:DDR' END END AS imposer FROM ends)
)
