-- dataset: gdelt-2
-- title: GDELT 2.0 Event Database
-- publisher: The GDELT Project
-- url: https://www.gdeltproject.org/
-- licence: open: any use, with a citation of the GDELT Project and a link to it
-- since: 2015-02-18
-- format: tab
-- header: no
-- columns: GLOBALEVENTID, SQLDATE, MonthYear, Year, FractionDate,
--   Actor1Code, Actor1Name, Actor1CountryCode, Actor1KnownGroupCode, Actor1EthnicCode,
--   Actor1Religion1Code, Actor1Religion2Code, Actor1Type1Code, Actor1Type2Code, Actor1Type3Code,
--   Actor2Code, Actor2Name, Actor2CountryCode, Actor2KnownGroupCode, Actor2EthnicCode,
--   Actor2Religion1Code, Actor2Religion2Code, Actor2Type1Code, Actor2Type2Code, Actor2Type3Code,
--   IsRootEvent, EventCode, EventBaseCode, EventRootCode, QuadClass, GoldsteinScale,
--   NumMentions, NumSources, NumArticles, AvgTone,
--   Actor1Geo_Type, Actor1Geo_FullName, Actor1Geo_CountryCode, Actor1Geo_ADM1Code, Actor1Geo_ADM2Code,
--   Actor1Geo_Lat, Actor1Geo_Long, Actor1Geo_FeatureID,
--   Actor2Geo_Type, Actor2Geo_FullName, Actor2Geo_CountryCode, Actor2Geo_ADM1Code, Actor2Geo_ADM2Code,
--   Actor2Geo_Lat, Actor2Geo_Long, Actor2Geo_FeatureID,
--   ActionGeo_Type, ActionGeo_FullName, ActionGeo_CountryCode, ActionGeo_ADM1Code, ActionGeo_ADM2Code,
--   ActionGeo_Lat, ActionGeo_Long, ActionGeo_FeatureID, DATEADDED, SOURCEURL
-- looks like: GLOBALEVENTID \d+; SQLDATE \d{8}; EventCode \d{2,4}; DATEADDED \d{14}
-- defect: A row in three names one actor only, or none. It is left out, since a tie has two ends.
-- defect: Some codes of actors begin with a blank (' SAUMED'), and some are nothing but a blank. The blank is cut off; what is then empty names nobody.
-- defect: A row in a hundred is dated exactly 365 or 3,650 days before it was added, where an article said "last year" or "ten years ago"; such a
--   row is kept as known by the year only. One dated exactly 30 days before ("last month") is kept as known by the month.
-- defect: The country of an actor differs from the first letters of its code in two rows of a hundred. The code is read, piece by piece.
-- defect: Places are coded with FIPS 10-4 and actors with CAMEO: RS is Russia as a place. Each is read with its own code.
-- defect: A place of type 0 is no place. One of type 1 is a country as a whole, and makes no place either.
-- defect: Mentions, sources and articles are those of the first fifteen minutes.
-- defect: A row whose values were shifted by a field would say something else. The root of the event must begin its code, and the country of an actor
--   must be a part of its code; else the row is rejected.
-- section: ties
SELECT _row,
  GLOBALEVENTID AS row,
  CASE
    WHEN NOT regexp_full_match(coalesce(GLOBALEVENTID, ''), '\d{1,18}') THEN concat('GLOBALEVENTID ''', GLOBALEVENTID, ''' is no number')
    WHEN added IS NULL OR NOT regexp_full_match(DATEADDED, '\d{14}') THEN concat('DATEADDED ''', DATEADDED, ''' is no time')
    WHEN day IS NULL OR NOT regexp_full_match(SQLDATE, '\d{8}') THEN concat('SQLDATE ''', SQLDATE, ''' is no day')
    WHEN NOT regexp_full_match(coalesce(a1, 'X') || coalesce(a2, 'X'), '[A-Za-z0-9]+')
      THEN 'the code of an actor is none: ''' || concat_ws(' ', Actor1Code, Actor2Code) || ''''
    WHEN NOT coalesce(starts_with(EventCode, EventRootCode) AND QuadClass IN ('1', '2', '3', '4') AND IsRootEvent IN ('0', '1')
      AND ActionGeo_Type IN ('0', '1', '2', '3', '4', '5') AND contains(coalesce(Actor1Code, ''), coalesce(Actor1CountryCode, ''))
      AND contains(coalesce(Actor2Code, ''), coalesce(Actor2CountryCode, '')), false) THEN 'its values do not stand in their columns'
    WHEN day > added + 1 THEN 'SQLDATE ''' || SQLDATE || ''' is after DATEADDED ''' || DATEADDED || ''''
  END AS problem,
  CASE WHEN a1 IS NULL OR a2 IS NULL THEN 'names fewer than two actors' END AS left_out,
  CASE
    WHEN added - day IN (365, 3650) THEN 'dated exactly one or ten years back: known by the year only'
    WHEN added - day = 30 THEN 'dated exactly thirty days back: known by the month only'
  END AS mended,
  'cameo:' || a1 AS a,
  Actor1Name AS a_name,
  'cameo:' || a2 AS b,
  Actor2Name AS b_name,
  EventCode AS code,
  -- counted back from the day of adding, since 365 days before 31 December 2024 is still 2024, and 30 days before 31 March still March
  CASE
    WHEN added - day = 365 THEN date_trunc('year', added) - INTERVAL 1 YEAR
    WHEN added - day = 3650 THEN date_trunc('year', added) - INTERVAL 10 YEAR
    WHEN added - day = 30 THEN date_trunc('month', added) - INTERVAL 1 MONTH
    ELSE day
  END::DATE AS "from",
  CASE WHEN added - day IN (365, 3650) THEN 'YEAR' WHEN added - day = 30 THEN 'MONTH' ELSE 'DAY' END AS precision,
  added AS reported,
  DATEADDED AS part,
  SOURCEURL AS document,
  CASE WHEN ActionGeo_Type IN ('2', '3', '4', '5') THEN 'geo:' || ActionGeo_FeatureID END AS place,
  split_part(ActionGeo_FullName, ',', 1) AS place_name,
  CASE WHEN ActionGeo_Type IN ('3', '4') THEN 'city' ELSE 'region' END AS place_kind,
  'fips:' || ActionGeo_CountryCode AS place_country,
  CASE WHEN abs(TRY_CAST(ActionGeo_Lat AS DOUBLE)) <= 90 THEN TRY_CAST(ActionGeo_Lat AS DOUBLE) END AS place_latitude,
  CASE WHEN abs(TRY_CAST(ActionGeo_Long AS DOUBLE)) <= 180 THEN TRY_CAST(ActionGeo_Long AS DOUBLE) END AS place_longitude,
  IsRootEvent = '1' AS root,
  TRY_CAST(GoldsteinScale AS DOUBLE) AS goldstein,
  TRY_CAST(NumMentions AS BIGINT) AS mentions,
  TRY_CAST(NumSources AS BIGINT) AS outlets,
  TRY_CAST(NumArticles AS BIGINT) AS articles,
  TRY_CAST(AvgTone AS DOUBLE) AS tone,
  SOURCEURL AS url
FROM (
  SELECT *, nullif(trim(Actor1Code), '') AS a1, nullif(trim(Actor2Code), '') AS a2,
    TRY_CAST(substr(SQLDATE, 1, 4) || '-' || substr(SQLDATE, 5, 2) || '-' || substr(SQLDATE, 7) AS DATE) AS day,
    TRY_CAST(substr(DATEADDED, 1, 4) || '-' || substr(DATEADDED, 5, 2) || '-' || substr(DATEADDED, 7, 2) AS DATE) AS added
  FROM rows
)
