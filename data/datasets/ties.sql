-- dataset: ties
-- title: Ties from tables of your own
-- publisher: you
-- url: data/datasets/README.md
-- licence: that of your own table
-- since: 1900-01-01
-- format: csv
-- header: yes
-- columns: id, a, aName, aKind, aCountry, aTitle, type, b, bName, bKind, bCountry, bTitle, from, until, precision, when, status, reported, code,
--   place, placeName, placeKind, placeCountry, placeLatitude, placeLongitude, source, sourceTitle, sourceUrl, title, note
-- required: a, type, b, from, source
-- note: one tie a row, as data/datasets/README.md tells. The source of a row may be an id, a title or an address; it becomes a source in the graph.
-- defect: A row is known by its source and id, or without an id by its ends, type, days, status and source. A row without an id that is changed in
--   one of these is another tie, beside the one before.
-- section: ties
SELECT _row, coalesce(source, sourceUrl, sourceTitle) || '|' || id AS row,
  CASE
    WHEN coalesce(source, sourceTitle, sourceUrl) IS NULL THEN 'it names no source'
    WHEN a IS NULL THEN 'it has no a' WHEN b IS NULL THEN 'it has no b' WHEN type IS NULL THEN 'it has no type'
    WHEN begun IS NULL THEN 'from ''' || coalesce("from", '') || ''' is no date: write 2024-10-28, 2024-10 or 2024'
    WHEN until IS NOT NULL AND ended IS NULL THEN 'until ''' || until || ''' is no date: write the first day on which it no longer held'
    WHEN reported IS NOT NULL AND TRY_CAST(reported AS DATE) IS NULL THEN 'reported ''' || reported || ''' is no day'
  END AS problem,
  a, aName AS a_name, aKind AS a_kind, CASE WHEN regexp_full_match(aCountry, '[A-Z]{3}|.*:.*') THEN aCountry ELSE 'country:' || aCountry END AS a_country, aTitle AS a_title,
  b, bName AS b_name, bKind AS b_kind, CASE WHEN regexp_full_match(bCountry, '[A-Z]{3}|.*:.*') THEN bCountry ELSE 'country:' || bCountry END AS b_country, bTitle AS b_title,
  upper(replace(type, '-', '_')) AS type, code, begun AS "from", ended AS until,
  coalesce(upper("precision"), CASE length("from") WHEN 4 THEN 'YEAR' WHEN 7 THEN 'MONTH' ELSE 'DAY' END) AS precision,
  "when", upper(status) AS status, TRY_CAST(reported AS DATE) AS reported,
  -- the source is part of what a tie is: two papers that say the same make two ties
  CASE WHEN id IS NULL THEN concat_ws('|', coalesce(source, sourceUrl, sourceTitle), upper(status)) END AS document,
  CASE WHEN regexp_full_match(place, '[a-z0-9-]+') AND placeName IS NULL THEN place ELSE 'place:' || regexp_replace(lower(place), '[^\pL\pN]+', '-', 'g') END AS place,
  coalesce(placeName, place) AS place_name, placeKind AS place_kind,
  CASE WHEN regexp_full_match(placeCountry, '[A-Z]{3}') THEN 'id:' || placeCountry WHEN placeCountry LIKE '%:%' THEN placeCountry ELSE 'country:' || placeCountry END AS place_country,
  TRY_CAST(placeLatitude AS DOUBLE) AS place_latitude, TRY_CAST(placeLongitude AS DOUBLE) AS place_longitude,
  CASE WHEN regexp_full_match(source, '[A-Za-z0-9][A-Za-z0-9._-]*') THEN source
    ELSE 'source:' || md5(coalesce(source, sourceUrl, sourceTitle))[1:16] END AS source,
  coalesce(sourceTitle, CASE WHEN NOT regexp_full_match(source, '[A-Za-z0-9][A-Za-z0-9._-]*|https?://.*') THEN source END) AS source_title,
  coalesce(sourceUrl, CASE WHEN source LIKE 'http%://%' THEN source END) AS source_url,
  title, note
FROM (
  SELECT *,
    TRY_CAST(CASE WHEN regexp_full_match("from", '\d{4}') THEN "from" || '-01-01' WHEN regexp_full_match("from", '\d{4}-\d{2}') THEN "from" || '-01'
      WHEN regexp_full_match("from", '\d{4}-\d{2}-\d{2}') THEN "from" END AS DATE) AS begun,
    TRY_CAST(CASE WHEN regexp_full_match(until, '\d{4}') THEN until || '-01-01' WHEN regexp_full_match(until, '\d{4}-\d{2}') THEN until || '-01'
      WHEN regexp_full_match(until, '\d{4}-\d{2}-\d{2}') THEN until END AS DATE) AS ended
  FROM rows
)
