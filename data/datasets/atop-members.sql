-- dataset: atop-members
-- source: atop
-- title: Alliance Treaty Obligations and Provisions (ATOP), member level
-- publisher: The ATOP Project (Brett Ashley Leeds, Rice University)
-- url: http://www.atopdata.org/
-- licence: free for research with citation; load the file that you downloaded
-- since: 1815-01-01
-- format: csv
-- header: yes
-- columns: atopid, member, yrent, moent, dayent, yrexit, moexit, dayexit, phase, defense, offense, neutral, nonagg, consul, version
-- required: atopid, member, yrent, moent, dayent, yrexit, defense, offense, neutral, nonagg, consul
-- missing: NA .
-- note: the member files of versions 4 and 5, whose columns stand in different order; read by name. The pairs follow from the members: two that were
--   bound by one treaty at one time.
-- defect: A year of exit that is 0 or NA means that the member had not left when the data ends: with 2018 in version 5, with 2016 in version 4. The tie
--   stays open, its "knownUntil" is the first day of which nothing is known, and its words say so.
-- defect: Treaties have no names. They are called by their year and their number.
-- defect: A month or day of 0 or 99 is not known. The date is kept by the year or month only.
-- section: ties
SELECT _row, concat_ws(':', 'party', atopid, phase, member, yrent) AS row,
  CASE
    WHEN NOT regexp_full_match(coalesce(atopid, ''), '[0-9.]{1,8}') THEN 'atopid ''' || coalesce(atopid, '') || ''' is no number of a treaty'
    WHEN NOT regexp_full_match(coalesce(member, ''), '\d{1,4}') THEN 'member ''' || coalesce(member, '') || ''' is no number of a state'
    WHEN begun IS NULL THEN 'its beginning ''' || concat_ws('-', yrent, moent, dayent) || ''' is no day'
    WHEN NOT open AND ended IS NULL THEN 'its end ''' || concat_ws('-', yrexit, moexit, dayexit) || ''' is no day'
  END AS problem,
  'PARTY_TO' AS type, 'cow:' || member AS a, 'treaty:atop-' || atopid AS b, begun AS "from", ended AS until,
  CASE WHEN moent IS NULL THEN 'YEAR' WHEN dayent IS NULL THEN 'MONTH' ELSE 'DAY' END AS precision,
  CASE WHEN open THEN known END AS "knownUntil",
  list_filter([CASE WHEN defense = '1' THEN 'defense' END, CASE WHEN offense = '1' THEN 'offense' END, CASE WHEN neutral = '1' THEN 'neutrality' END,
    CASE WHEN nonagg = '1' THEN 'nonaggression' END, CASE WHEN consul = '1' THEN 'consultation' END], lambda word: word IS NOT NULL) AS obligations
FROM (
  SELECT *, yrexit IS NULL AS open, CASE WHEN version LIKE '4%' THEN DATE '2017-01-01' ELSE DATE '2019-01-01' END AS known,
    TRY_CAST(concat_ws('-', yrent, coalesce(moent, '1'), CASE WHEN moent IS NULL THEN '1' ELSE coalesce(dayent, '1') END) AS DATE) AS begun,
    CASE
      WHEN moexit IS NULL THEN TRY_CAST(yrexit || '-1-1' AS DATE) + INTERVAL 1 YEAR
      WHEN dayexit IS NULL THEN TRY_CAST(concat_ws('-', yrexit, moexit, '1') AS DATE) + INTERVAL 1 MONTH
      ELSE TRY_CAST(concat_ws('-', yrexit, moexit, dayexit) AS DATE) + INTERVAL 1 DAY
    END::DATE AS ended
  FROM (
    SELECT * REPLACE (nullif(yrexit, '0') AS yrexit,
      CASE WHEN moent NOT IN ('0', '99') THEN moent END AS moent, CASE WHEN dayent NOT IN ('0', '99') THEN dayent END AS dayent,
      CASE WHEN moexit NOT IN ('0', '99') THEN moexit END AS moexit, CASE WHEN dayexit NOT IN ('0', '99') THEN dayexit END AS dayexit)
    FROM rows
  )
)
-- section: treaties
SELECT min(_row) AS _row, 'atop-' || atopid AS id,
  concat(CASE WHEN max(defense) = '1' OR max(offense) = '1' THEN 'Alliance' ELSE 'Pact' END, ' of ', min(yrent), ' (ATOP ', atopid, ')') AS name,
  min(TRY_CAST(concat_ws('-', yrent, CASE WHEN moent NOT IN ('0', '99') THEN moent ELSE '1' END, CASE WHEN moent NOT IN ('0', '99') AND dayent NOT IN ('0', '99') THEN dayent ELSE '1' END) AS DATE)) AS "from",
  CASE WHEN count(nullif(yrexit, '0')) = count(*) THEN max(CASE
    WHEN coalesce(moexit, '0') IN ('0', '99') THEN TRY_CAST(yrexit || '-1-1' AS DATE) + INTERVAL 1 YEAR
    WHEN coalesce(dayexit, '0') IN ('0', '99') THEN TRY_CAST(concat_ws('-', yrexit, moexit, '1') AS DATE) + INTERVAL 1 MONTH
    ELSE TRY_CAST(concat_ws('-', yrexit, moexit, dayexit) AS DATE) + INTERVAL 1 DAY
  END)::DATE END AS until,
  CASE WHEN bool_or(moent NOT IN ('0', '99') AND dayent NOT IN ('0', '99')) THEN 'DAY' WHEN bool_or(moent NOT IN ('0', '99')) THEN 'MONTH' ELSE 'YEAR' END AS precision,
  CASE WHEN max(defense) = '1' OR max(offense) = '1' THEN 'alliance' ELSE 'pact' END AS kind,
  list_filter([CASE WHEN max(defense) = '1' THEN 'defense' END, CASE WHEN max(offense) = '1' THEN 'offense' END, CASE WHEN max(neutral) = '1' THEN 'neutrality' END,
    CASE WHEN max(nonagg) = '1' THEN 'nonaggression' END, CASE WHEN max(consul) = '1' THEN 'consultation' END], lambda word: word IS NOT NULL) AS obligations,
  CASE WHEN count(nullif(yrexit, '0')) < count(*) THEN 'Some of its parties had not left when the data ends, in '
    || CASE WHEN max(version) LIKE '4%' THEN '2016' ELSE '2018' END || '; nothing is known of later days.' END AS note
FROM rows WHERE atopid IS NOT NULL
GROUP BY atopid
-- section: derived
WITH party AS (
  SELECT DISTINCT atopid, phase, TRY_CAST(member AS INTEGER) AS member, yrent, open, known, begun, ended, exactly, promises
  FROM (
    SELECT *, yrexit IS NULL AS open, CASE WHEN version LIKE '4%' THEN DATE '2017-01-01' ELSE DATE '2019-01-01' END AS known,
      TRY_CAST(concat_ws('-', yrent, coalesce(moent, '1'), CASE WHEN moent IS NULL THEN '1' ELSE coalesce(dayent, '1') END) AS DATE) AS begun,
      CASE
        WHEN moexit IS NULL THEN TRY_CAST(yrexit || '-1-1' AS DATE) + INTERVAL 1 YEAR
        WHEN dayexit IS NULL THEN TRY_CAST(concat_ws('-', yrexit, moexit, '1') AS DATE) + INTERVAL 1 MONTH
        ELSE TRY_CAST(concat_ws('-', yrexit, moexit, dayexit) AS DATE) + INTERVAL 1 DAY
      END::DATE AS ended,
      CASE WHEN moent IS NULL THEN 'YEAR' WHEN dayent IS NULL THEN 'MONTH' ELSE 'DAY' END AS exactly,
      list_filter([CASE WHEN defense = '1' THEN 'defense' END, CASE WHEN offense = '1' THEN 'offense' END, CASE WHEN neutral = '1' THEN 'neutrality' END,
        CASE WHEN nonagg = '1' THEN 'nonaggression' END, CASE WHEN consul = '1' THEN 'consultation' END], lambda word: word IS NOT NULL) AS promises
    FROM (
      SELECT * REPLACE (nullif(yrexit, '0') AS yrexit,
        CASE WHEN moent NOT IN ('0', '99') THEN moent END AS moent, CASE WHEN dayent NOT IN ('0', '99') THEN dayent END AS dayent,
        CASE WHEN moexit NOT IN ('0', '99') THEN moexit END AS moexit, CASE WHEN dayexit NOT IN ('0', '99') THEN dayexit END AS dayexit)
      FROM rows
    )
  )
  WHERE begun IS NOT NULL AND (open OR ended > begun) AND regexp_full_match(atopid, '[0-9.]{1,8}')
)
SELECT NULL::BIGINT AS _row, concat_ws(':', 'pair', atopid, phase, one || '-' || two, year("from")) AS row,
  CASE WHEN list_has_any(obligations, ['defense', 'offense']) THEN 'ALLIED_WITH' ELSE 'PACT_WITH' END AS type,
  'cow:' || one AS a, 'cow:' || two AS b, "from", until, precision,
  "knownUntil", obligations, 'atop-' || atopid AS treaty
FROM (
  SELECT a.atopid, a.phase, a.member AS one, b.member AS two, greatest(a.begun, b.begun) AS "from", least(a.ended, b.ended) AS until,
    -- the beginning of a pair is no better known than that of either, as far as it matters
    CASE
      WHEN a.exactly = 'YEAR' AND year(a.begun) = year("from") OR b.exactly = 'YEAR' AND year(b.begun) = year("from") THEN 'YEAR'
      WHEN a.exactly = 'MONTH' AND date_trunc('month', a.begun) = date_trunc('month', "from") OR b.exactly = 'MONTH' AND date_trunc('month', b.begun) = date_trunc('month', "from") THEN 'MONTH'
      ELSE 'DAY'
    END AS precision, CASE WHEN a.open AND b.open THEN a.known END AS "knownUntil",
    list_filter(['defense', 'offense', 'neutrality', 'nonaggression', 'consultation'], lambda word: list_contains(a.promises || b.promises, word)) AS obligations
  FROM party a JOIN party b ON a.atopid = b.atopid AND a.phase IS NOT DISTINCT FROM b.phase AND a.member < b.member
  WHERE coalesce(a.ended, DATE '9999-01-01') > b.begun AND coalesce(b.ended, DATE '9999-01-01') > a.begun
)
