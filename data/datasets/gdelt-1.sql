-- dataset: gdelt-1
-- title: GDELT 1.0 Event Database
-- publisher: The GDELT Project
-- url: https://www.gdeltproject.org/
-- licence: open: any use, with a citation of the GDELT Project and a link to it
-- since: 1979-01-01
-- format: tab
-- header: no
-- columns: GLOBALEVENTID, SQLDATE, MonthYear, Year, FractionDate,
--   Actor1Code, Actor1Name, Actor1CountryCode, Actor1KnownGroupCode, Actor1EthnicCode,
--   Actor1Religion1Code, Actor1Religion2Code, Actor1Type1Code, Actor1Type2Code, Actor1Type3Code,
--   Actor2Code, Actor2Name, Actor2CountryCode, Actor2KnownGroupCode, Actor2EthnicCode,
--   Actor2Religion1Code, Actor2Religion2Code, Actor2Type1Code, Actor2Type2Code, Actor2Type3Code,
--   IsRootEvent, EventCode, EventBaseCode, EventRootCode, QuadClass, GoldsteinScale,
--   NumMentions, NumSources, NumArticles, AvgTone,
--   Actor1Geo_Type, Actor1Geo_FullName, Actor1Geo_CountryCode, Actor1Geo_ADM1Code,
--   Actor1Geo_Lat, Actor1Geo_Long, Actor1Geo_FeatureID,
--   Actor2Geo_Type, Actor2Geo_FullName, Actor2Geo_CountryCode, Actor2Geo_ADM1Code,
--   Actor2Geo_Lat, Actor2Geo_Long, Actor2Geo_FeatureID,
--   ActionGeo_Type, ActionGeo_FullName, ActionGeo_CountryCode, ActionGeo_ADM1Code,
--   ActionGeo_Lat, ActionGeo_Long, ActionGeo_FeatureID, DATEADDED, SOURCEURL
-- widths: 58, 57
-- looks like: GLOBALEVENTID \d+; SQLDATE \d{8}; EventCode \d{2,4}; DATEADDED \d{8}
-- defect: A row in three names one actor only, or none. It is left out, since a tie has two ends.
-- defect: Some codes of actors begin with a blank (' SAUMED'), and some are nothing but a blank. The blank is cut off; what is then empty names nobody.
-- defect: Rows that were added up to March 2013 are 57 columns wide, later ones 58, with the address of the article at the end. Both are read, in one file too.
-- defect: The day on which a row of the years before April 2013 was added says when GDELT was built, not when the press reported. The row's own day stands
--   as the day of the report.
-- defect: In the daily files since then, a row in a hundred is dated exactly 365 or 3,650 days before it was added, where an article said "last year" or
--   "ten years ago"; such a row is kept as known by the year only. One dated exactly 30 days before ("last month") is kept as known by the month.
-- defect: Rows without the address of an article do not say which of them are two sides of one meeting. Meetings and visits of the same two, on one day at
--   one place, are taken for one.
-- defect: The country of an actor differs from the first letters of its code in two rows of a hundred. The code is read, piece by piece.
-- defect: Places are coded with FIPS 10-4 and actors with CAMEO: RS is Russia as a place. Each is read with its own code.
-- defect: A place of type 0 is no place. One of type 1 is a country as a whole, and makes no place either.
-- section: ties
SELECT _row,
  GLOBALEVENTID AS row,
  CASE
    WHEN NOT regexp_full_match(GLOBALEVENTID, '\d{1,18}') THEN 'GLOBALEVENTID ''' || GLOBALEVENTID || ''' is no number'
    WHEN added IS NULL THEN 'DATEADDED ''' || DATEADDED || ''' is no day'
    WHEN day IS NULL THEN 'SQLDATE ''' || SQLDATE || ''' is no day'
    WHEN day > added + 1 THEN 'SQLDATE ' || SQLDATE || ' is after ' || DATEADDED || ', when the row was added'
  END AS problem,
  CASE WHEN a1 IS NULL OR a2 IS NULL THEN 'names fewer than two actors' END AS left_out,
  CASE
    WHEN daily AND added - day IN (365, 3650) THEN 'dated exactly one or ten years back: known by the year only'
    WHEN daily AND added - day = 30 THEN 'dated exactly thirty days back: known by the month only'
  END AS mended,
  'cameo:' || a1 AS a,
  Actor1Name AS a_name,
  'cameo:' || a2 AS b,
  Actor2Name AS b_name,
  EventCode AS code,
  CASE
    -- counted back from the day of adding, since 365 days before 31 December 2024 is still 2024, and 30 days before 31 March still March
    WHEN daily AND added - day = 365 THEN date_trunc('year', added) - INTERVAL 1 YEAR
    WHEN daily AND added - day = 3650 THEN date_trunc('year', added) - INTERVAL 10 YEAR
    WHEN daily AND added - day = 30 THEN date_trunc('month', added) - INTERVAL 1 MONTH
    ELSE day
  END::DATE AS "from",
  CASE WHEN daily AND added - day IN (365, 3650) THEN 'YEAR' WHEN daily AND added - day = 30 THEN 'MONTH' ELSE 'DAY' END AS precision,
  CASE WHEN daily THEN added ELSE day END AS reported,
  coalesce(SOURCEURL, SQLDATE) AS document,
  CASE WHEN ActionGeo_Type IN ('2', '3', '4', '5') THEN 'geo:' || ActionGeo_FeatureID END AS place,
  split_part(ActionGeo_FullName, ',', 1) AS place_name,
  CASE WHEN ActionGeo_Type IN ('3', '4') THEN 'city' ELSE 'region' END AS place_kind,
  'fips:' || ActionGeo_CountryCode AS place_country,
  TRY_CAST(ActionGeo_Lat AS DOUBLE) AS place_latitude,
  TRY_CAST(ActionGeo_Long AS DOUBLE) AS place_longitude,
  IsRootEvent = '1' AS root,
  TRY_CAST(GoldsteinScale AS DOUBLE) AS goldstein,
  TRY_CAST(NumMentions AS BIGINT) AS mentions,
  TRY_CAST(NumSources AS BIGINT) AS outlets,
  TRY_CAST(NumArticles AS BIGINT) AS articles,
  TRY_CAST(AvgTone AS DOUBLE) AS tone,
  SOURCEURL AS url
FROM (
  SELECT *, added >= DATE '2013-04-01' AS daily
  FROM (
    SELECT *, nullif(trim(Actor1Code), '') AS a1, nullif(trim(Actor2Code), '') AS a2,
      TRY_CAST(substr(SQLDATE, 1, 4) || '-' || substr(SQLDATE, 5, 2) || '-' || substr(SQLDATE, 7) AS DATE) AS day,
      TRY_CAST(substr(DATEADDED, 1, 4) || '-' || substr(DATEADDED, 5, 2) || '-' || substr(DATEADDED, 7) AS DATE) AS added
    FROM rows
  )
)
