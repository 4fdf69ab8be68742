-- dataset: cow-alliance-members
-- source: cow-alliances
-- title: Correlates of War: Formal Alliances, version 4.1
-- publisher: The Correlates of War Project (Douglas M. Gibler)
-- url: https://correlatesofwar.org/data-sets/formal-alliances/
-- licence: free for research with citation; other software is asked not to pass it on, so Entente neither holds nor fetches it: load the file that you downloaded
-- since: 1816-01-01
-- format: csv
-- header: yes
-- columns: version4id, ccode, state_name, all_st_day, all_st_month, all_st_year, all_end_day, all_end_month, all_end_year,
--   mem_st_day, mem_st_month, mem_st_year, mem_end_day, mem_end_month, mem_end_year, left_censor, right_censor,
--   defense, neutrality, nonaggression, entente
-- required: version4id, ccode, all_st_year, mem_st_year, mem_end_year, right_censor, defense, neutrality, nonaggression, entente
-- missing: NA . -9
-- note: alliance_v4.1_by_member and its yearly file. The key of a tie is alliance, state and year of joining.
-- defect: An empty end, in three rows of ten, means not ended by 31 December 2012 and not "still in force". The tie stays open, its "knownUntil" is the
--   first day of which nothing is known, and its words say so.
-- defect: Alliances have no names. They are called by their kind, their year and their first members.
-- defect: An alliance of before 1816 begins on 1 January 1816. It is said to have held by that day.
-- section: ties
SELECT _row, concat_ws(':', 'party', version4id, ccode, mem_st_year) AS row,
  CASE
    WHEN NOT regexp_full_match(coalesce(ccode, ''), '\d{1,4}') THEN 'ccode ''' || coalesce(ccode, '') || ''' is no number of a state'
    WHEN version4id IS NULL THEN 'it names no alliance'
    WHEN begun IS NULL THEN 'its beginning ''' || concat_ws('-', mem_st_year, mem_st_month, mem_st_day) || ''' is no day'
    WHEN ended IS NULL AND coalesce(right_censor, '0') <> '1' THEN 'it has no end, and is not marked as going on'
  END AS problem,
  'PARTY_TO' AS type, 'cow:' || ccode AS a, state_name AS a_name, 'treaty:cow-' || version4id AS b,
  begun AS "from", ended AS until,
  CASE WHEN left_censor = '1' THEN 'REPORTED' WHEN st_month IS NULL THEN 'YEAR' WHEN st_day IS NULL THEN 'MONTH' ELSE 'DAY' END AS precision,
  CASE WHEN ended IS NULL THEN DATE '2013-01-01' END AS "knownUntil",
  list_filter([CASE WHEN defense = '1' THEN 'defense' END, CASE WHEN neutrality = '1' THEN 'neutrality' END,
    CASE WHEN nonaggression = '1' THEN 'nonaggression' END, CASE WHEN entente = '1' THEN 'consultation' END], lambda word: word IS NOT NULL) AS obligations
FROM (
  SELECT *,
    TRY_CAST(concat_ws('-', mem_st_year, coalesce(st_month, '1'), CASE WHEN st_month IS NULL THEN '1' ELSE coalesce(st_day, '1') END) AS DATE) AS begun,
    CASE
      WHEN mem_end_year IS NULL OR right_censor = '1' AND concat_ws('-', mem_end_year, end_month, end_day) = '2012-12-31' THEN NULL
      WHEN end_month IS NULL THEN TRY_CAST(mem_end_year || '-1-1' AS DATE) + INTERVAL 1 YEAR
      WHEN end_day IS NULL THEN TRY_CAST(concat_ws('-', mem_end_year, end_month, '1') AS DATE) + INTERVAL 1 MONTH
      ELSE TRY_CAST(concat_ws('-', mem_end_year, end_month, end_day) AS DATE) + INTERVAL 1 DAY
    END::DATE AS ended
  FROM (
    SELECT *, nullif(mem_st_month, '0') AS st_month, nullif(mem_st_day, '0') AS st_day, nullif(mem_end_month, '0') AS end_month, nullif(mem_end_day, '0') AS end_day
    FROM rows
  )
)
-- section: treaties
SELECT min(_row) AS _row, 'cow-' || version4id AS id,
  concat(kind, ' of ', min(all_st_year), ': ', array_to_string(list_sort(list(DISTINCT state_name))[1:3], ', '),
    CASE WHEN count(DISTINCT ccode) > 3 THEN ' and ' || (count(DISTINCT ccode) - 3) || ' more' END, ' (COW ', version4id, ')') AS name,
  min(TRY_CAST(concat_ws('-', all_st_year, coalesce(nullif(all_st_month, '0'), '1'), coalesce(nullif(all_st_day, '0'), '1')) AS DATE)) AS "from",
  CASE WHEN max(right_censor) = '1' OR count(*) > count(ended) THEN NULL ELSE max(ended) END AS until,
  CASE WHEN max(left_censor) = '1' THEN 'REPORTED' WHEN count(nullif(all_st_month, '0')) = 0 THEN 'YEAR' WHEN count(nullif(all_st_day, '0')) = 0 THEN 'MONTH' ELSE 'DAY' END AS precision,
  lower(kind) AS kind,
  list_filter([CASE WHEN max(defense) = '1' THEN 'defense' END, CASE WHEN max(neutrality) = '1' THEN 'neutrality' END,
    CASE WHEN max(nonaggression) = '1' THEN 'nonaggression' END, CASE WHEN max(entente) = '1' THEN 'consultation' END], lambda word: word IS NOT NULL) AS obligations,
  CASE WHEN max(right_censor) = '1' THEN 'Not ended by 31 December 2012; the data set knows nothing of later days.' END AS note
FROM (
  SELECT *,
    CASE max(CASE WHEN defense = '1' THEN 4 WHEN neutrality = '1' THEN 3 WHEN nonaggression = '1' THEN 2 ELSE 1 END) OVER (PARTITION BY version4id)
      WHEN 4 THEN 'Alliance' WHEN 3 THEN 'Neutrality pact' WHEN 2 THEN 'Nonaggression pact' ELSE 'Entente' END AS kind,
    greatest(
      CASE
        WHEN all_end_year IS NULL THEN NULL
        WHEN nullif(all_end_month, '0') IS NULL THEN TRY_CAST(all_end_year || '-1-1' AS DATE) + INTERVAL 1 YEAR
        WHEN nullif(all_end_day, '0') IS NULL THEN TRY_CAST(concat_ws('-', all_end_year, all_end_month, '1') AS DATE) + INTERVAL 1 MONTH
        ELSE TRY_CAST(concat_ws('-', all_end_year, all_end_month, all_end_day) AS DATE) + INTERVAL 1 DAY
      END,
      TRY_CAST(concat_ws('-', mem_end_year, nullif(mem_end_month, '0'), nullif(mem_end_day, '0')) AS DATE) + INTERVAL 1 DAY)::DATE AS ended
  FROM rows WHERE version4id IS NOT NULL
)
GROUP BY version4id, kind
