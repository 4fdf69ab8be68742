-- dataset: actors
-- title: Actors from tables of your own
-- publisher: you
-- url: data/datasets/README.md
-- licence: that of your own table
-- since: 1900-01-01
-- format: csv
-- header: yes
-- columns: id, kind, name, aliases, country, wikidata
-- required: id, kind, name
-- note: one actor a row, as data/datasets/README.md tells. Load it before, or together with, the ties that name them.
-- defect: An actor that the graph has already is left as it is: a row adds no name to it.
-- section: actors
SELECT _row, id, upper(kind[1]) || lower(kind[2:]) AS kind, name,
  list_filter(list_transform(string_split(coalesce(aliases, ''), ';'), lambda alias: trim(alias)), lambda alias: alias <> '') AS aliases,
  CASE WHEN regexp_full_match(country, '[A-Z]{3}') THEN 'id:' || country WHEN country LIKE '%:%' THEN country ELSE 'country:' || country END AS country,
  wikidata,
  CASE
    WHEN id IS NULL THEN 'it has no id' WHEN name IS NULL THEN 'it has no name'
    WHEN NOT regexp_full_match(id, '[\pL\pN][\pL\pN._-]*') THEN 'the id ''' || id || ''' has other signs than letters, digits, dots and hyphens'
    WHEN lower(coalesce(kind, '')) NOT IN ('country', 'person', 'organization', 'group') THEN 'the kind ''' || coalesce(kind, '') || ''' is none of country, person, organization, group'
    WHEN wikidata IS NOT NULL AND NOT regexp_full_match(wikidata, 'Q\d+') THEN 'wikidata ''' || wikidata || ''' is not like Q7747'
  END AS problem
FROM rows
