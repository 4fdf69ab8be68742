-- dataset: cow-alliance-pairs
-- source: cow-alliances
-- title: Correlates of War: Formal Alliances, version 4.1
-- publisher: The Correlates of War Project (Douglas M. Gibler)
-- url: https://correlatesofwar.org/data-sets/formal-alliances/
-- licence: free for research with citation; other software is asked not to pass it on, so Entente neither holds nor fetches it: load the file that you downloaded
-- since: 1816-01-01
-- format: csv
-- header: yes
-- columns: version4id, ccode1, state_name1, ccode2, state_name2,
--   dyad_st_day, dyad_st_month, dyad_st_year, dyad_end_day, dyad_end_month, dyad_end_year,
--   left_censor, right_censor, defense, neutrality, nonaggression, entente, asymmetric, year
-- required: version4id, ccode1, ccode2, dyad_st_year, dyad_end_year, right_censor, defense, neutrality, nonaggression, entente
-- missing: NA . -9
-- note: alliance_v4.1_by_dyad, by_directed and the yearly files of both. The key of a tie is alliance, pair and year of its beginning, so that it is
--   the same tie from whichever of them.
-- defect: An empty end, in three rows of ten, means not ended by 31 December 2012 and not "still in force". The tie stays open, its "knownUntil" is the
--   first day of which nothing is known, and its words say so.
-- defect: Dyads 2-666 and 651-666 carry the year 0. They are read as 1981 to 1991, and as 1979 and not ended by 2012.
-- defect: The yearly file of directed dyads is not directed: both its directions say the same. It makes the same ties as the others.
-- defect: Some years of a dyad stand there twice. A pair in an alliance is one tie, however many rows say so.
-- defect: An alliance of before 1816 begins on 1 January 1816. It is said to have held by that day.
-- section: ties
SELECT _row, 'pair:' || key AS row, problem, mended,
  CASE WHEN defends THEN 'ALLIED_WITH' ELSE 'PACT_WITH' END AS type,
  'cow:' || ccode1 AS a, state_name1 AS a_name, 'cow:' || ccode2 AS b, state_name2 AS b_name,
  begun AS "from", ended AS until,
  CASE WHEN left_censor = '1' THEN 'REPORTED' WHEN st_month IS NULL THEN 'YEAR' WHEN st_day IS NULL THEN 'MONTH' ELSE 'DAY' END AS precision,
  CASE WHEN ended IS NULL THEN DATE '2013-01-01' END AS "knownUntil",
  list_filter([CASE WHEN defends THEN 'defense' END, CASE WHEN stays_out THEN 'neutrality' END,
    CASE WHEN holds_off THEN 'nonaggression' END, CASE WHEN consults THEN 'consultation' END], lambda word: word IS NOT NULL) AS obligations,
  CASE WHEN said_unequal IS NOT NULL THEN said_unequal = '1' WHEN there <> back THEN true WHEN there = back THEN false END AS "asymmetric",
  'cow-' || version4id AS treaty
FROM (
  SELECT *,
    CASE
      WHEN NOT regexp_full_match(coalesce(ccode1, ''), '\d{1,4}') THEN 'ccode1 ''' || coalesce(ccode1, '') || ''' is no number of a state'
      WHEN NOT regexp_full_match(coalesce(ccode2, ''), '\d{1,4}') THEN 'ccode2 ''' || coalesce(ccode2, '') || ''' is no number of a state'
      WHEN version4id IS NULL THEN 'it names no alliance'
      WHEN begun IS NULL THEN 'its beginning ''' || concat_ws('-', dyad_st_year, dyad_st_month, dyad_st_day) || ''' is no day'
      WHEN ended IS NULL AND coalesce(right_censor, '0') <> '1' AND mended IS NULL THEN 'it has no end, and is not marked as going on'
    END AS problem,
    max(defense) OVER pair = '1' AS defends, max(neutrality) OVER pair = '1' AS stays_out,
    max(nonaggression) OVER pair = '1' AS holds_off, max(entente) OVER pair = '1' AS consults,
    max("asymmetric") OVER pair AS said_unequal,
    max(CASE WHEN first_is_one THEN promises END) OVER pair AS there, max(CASE WHEN NOT first_is_one THEN promises END) OVER pair AS back
  FROM (
    SELECT *,
      concat_ws(':', version4id, least(one, two) || '-' || greatest(one, two), st_year) AS key,
      concat(defense, neutrality, nonaggression, entente) AS promises, one < two AS first_is_one,
      TRY_CAST(concat_ws('-', st_year, coalesce(st_month, '1'), CASE WHEN st_month IS NULL THEN '1' ELSE coalesce(st_day, '1') END) AS DATE) AS begun,
      CASE
        WHEN end_year IS NULL OR right_censor = '1' AND concat_ws('-', end_year, end_month, end_day) = '2012-12-31' THEN NULL
        WHEN end_month IS NULL THEN TRY_CAST(end_year || '-1-1' AS DATE) + INTERVAL 1 YEAR
        WHEN end_day IS NULL THEN TRY_CAST(concat_ws('-', end_year, end_month, '1') AS DATE) + INTERVAL 1 MONTH
        ELSE TRY_CAST(concat_ws('-', end_year, end_month, end_day) AS DATE) + INTERVAL 1 DAY
      END::DATE AS ended
    FROM (
      SELECT * REPLACE (CASE WHEN fix = '1979' THEN '1' ELSE right_censor END AS right_censor),
        CASE fix WHEN '1981' THEN 'the year 0 of the dyad 2-666 is read as 1981 to 1991' WHEN '1979' THEN 'the year 0 of the dyad 651-666 is read as 1979 to 2012' END AS mended,
        coalesce(fix, dyad_st_year) AS st_year, CASE fix WHEN '1981' THEN '1991' ELSE nullif(dyad_end_year, '0') END AS end_year,
        nullif(dyad_st_month, '0') AS st_month, nullif(dyad_st_day, '0') AS st_day,
        nullif(dyad_end_month, '0') AS end_month, nullif(dyad_end_day, '0') AS end_day
      FROM (
        SELECT *, TRY_CAST(ccode1 AS INTEGER) AS one, TRY_CAST(ccode2 AS INTEGER) AS two,
          CASE
            WHEN '0' NOT IN (coalesce(year, ''), coalesce(dyad_st_year, '0'), coalesce(dyad_end_year, '')) THEN NULL
            WHEN ccode1 || '-' || ccode2 IN ('2-666', '666-2') THEN '1981'
            WHEN ccode1 || '-' || ccode2 IN ('651-666', '666-651') THEN '1979'
          END AS fix
        FROM rows
      )
    )
  )
  WINDOW pair AS (PARTITION BY key)
)
