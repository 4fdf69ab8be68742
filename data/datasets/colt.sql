-- dataset: colt
-- title: Country and Organizational Leader Travel (COLT)
-- publisher: Diplometrics, Frederick S. Pardee Institute for International Futures, University of Denver
-- url: https://korbel.du.edu/pardee/content/country-organization-leader-travel
-- licence: free for research with citation; load the file that you downloaded
-- since: 1990-01-01
-- format: csv
-- header: yes
-- columns: TripID, LeaderCountryISO, LeaderTitle, LeaderFullName, CountryVisited, CountryVisitedISO, CityVisited,
--   TripStartDate, TripEndDate, MetHostHoGS, HostHOGSName, AttendedMultilatEvent, NameMultilatEvent, MetNonhostHOGS, NonhostHOGSNames,
--   MetIGOLeader, IGOLeaderName, SignedAgreement, Confidence, Confidence_1_5_,
--   SourceLink1, SourceLink2, SourceLink3, SourceLink4, SourceLink5, SourceLink6, SourceLink7, SourceLink8, SourceLink9, SourceLink10, SourceLink11,
--   SourceLink12, SourceLink13, SourceLink14, SourceLink15, SourceLink16, SourceLink17, SourceLink18, SourceLink19, SourceLink20, SourceLink21,
--   SourceLink22, SourceLink23, SourceLink24, SourceLink25, SourceLink26, SourceLink27, SourceLink28, SourceLink29, SourceLink30, SourceLink31,
--   SourceLink32, SourceLink33
-- required: TripID, LeaderCountryISO, LeaderFullName, CountryVisitedISO, TripStartDate
-- missing: NA N/A
-- note: the sheet "Master" of the workbook, saved as CSV. A trip makes a visit; meetings and a signature where the row says Yes; and for its days, that
--   the leader represents the country.
-- defect: Yes, No and nothing at all are three answers: nothing means that nobody looked. Only Yes makes a tie, and No or nothing does not deny one.
-- defect: The days of meetings within a trip are not said. A meeting is said to be within the days of the trip.
-- defect: Days are written as the spreadsheet that saved them does: 2019-04-25, 4/25/2019, 25-Apr-19, or the number of the day. All are read, month first.
-- defect: A trip without a day of return is known by its first day.
-- defect: Names of several leaders stand in one field, parted by semicolons. Each is a meeting of its own; their countries are not said, so a name that
--   is not known to us makes a person of no country.
-- section: ties
WITH trip AS (
  SELECT *, 'named:' || LeaderFullName AS leader,
    CASE WHEN length(LeaderCountryISO) = 3 THEN 'iso3:' || upper(LeaderCountryISO) WHEN length(LeaderCountryISO) = 2 THEN 'iso2:' || upper(LeaderCountryISO) END AS home,
    CASE WHEN length(CountryVisitedISO) = 3 THEN 'iso3:' || upper(CountryVisitedISO) WHEN length(CountryVisitedISO) = 2 THEN 'iso2:' || upper(CountryVisitedISO)
      ELSE 'country:' || CountryVisited END AS host,
    CASE
      WHEN TripID IS NULL THEN 'the trip has no TripID'
      WHEN LeaderFullName IS NULL THEN 'the trip has no LeaderFullName'
      WHEN coalesce(CountryVisitedISO, CountryVisited) IS NULL THEN 'the trip has no CountryVisitedISO'
      WHEN day IS NULL THEN 'TripStartDate ''' || coalesce(TripStartDate, '') || ''' is no day'
      WHEN TripEndDate IS NOT NULL AND last IS NULL THEN 'TripEndDate ''' || TripEndDate || ''' is no day'
      WHEN last < day THEN 'TripEndDate ''' || TripEndDate || ''' is before TripStartDate ''' || TripStartDate || ''''
    END AS problem,
    coalesce(last, day) + 1 AS back,
    CASE WHEN last > day THEN strftime(day, '%-d %B %Y') || ' to ' || strftime(last, '%-d %B %Y') END AS span,
    coalesce(Confidence, Confidence_1_5_) AS sure,
    list_filter([SourceLink1, SourceLink2, SourceLink3, SourceLink4, SourceLink5, SourceLink6, SourceLink7, SourceLink8, SourceLink9, SourceLink10, SourceLink11,
      SourceLink12, SourceLink13, SourceLink14, SourceLink15, SourceLink16, SourceLink17, SourceLink18, SourceLink19, SourceLink20, SourceLink21,
      SourceLink22, SourceLink23, SourceLink24, SourceLink25, SourceLink26, SourceLink27, SourceLink28, SourceLink29, SourceLink30, SourceLink31,
      SourceLink32, SourceLink33], lambda link: link IS NOT NULL) AS links
  FROM (
    SELECT *,
      CASE
        WHEN regexp_full_match(TripStartDate, '\d{4}-\d{1,2}-\d{1,2}([ T].*)?') THEN TRY_CAST(regexp_extract(TripStartDate, '^[0-9-]+') AS DATE)
        WHEN regexp_full_match(TripStartDate, '\d{1,2}/\d{1,2}/\d{4}( .*)?') THEN try_strptime(split_part(TripStartDate, ' ', 1), '%m/%d/%Y')::DATE
        WHEN regexp_full_match(TripStartDate, '\d{1,2}/\d{1,2}/\d{2}') THEN try_strptime(TripStartDate, '%m/%d/%y')::DATE
        WHEN regexp_full_match(TripStartDate, '\d{1,2}-[A-Za-z]{3}-\d{4}') THEN try_strptime(TripStartDate, '%d-%b-%Y')::DATE
        WHEN regexp_full_match(TripStartDate, '\d{1,2}-[A-Za-z]{3}-\d{2}') THEN try_strptime(TripStartDate, '%d-%b-%y')::DATE
        WHEN regexp_full_match(TripStartDate, '[34]\d{4}') THEN DATE '1899-12-30' + TripStartDate::INTEGER
      END AS day,
      CASE
        WHEN regexp_full_match(TripEndDate, '\d{4}-\d{1,2}-\d{1,2}([ T].*)?') THEN TRY_CAST(regexp_extract(TripEndDate, '^[0-9-]+') AS DATE)
        WHEN regexp_full_match(TripEndDate, '\d{1,2}/\d{1,2}/\d{4}( .*)?') THEN try_strptime(split_part(TripEndDate, ' ', 1), '%m/%d/%Y')::DATE
        WHEN regexp_full_match(TripEndDate, '\d{1,2}/\d{1,2}/\d{2}') THEN try_strptime(TripEndDate, '%m/%d/%y')::DATE
        WHEN regexp_full_match(TripEndDate, '\d{1,2}-[A-Za-z]{3}-\d{4}') THEN try_strptime(TripEndDate, '%d-%b-%Y')::DATE
        WHEN regexp_full_match(TripEndDate, '\d{1,2}-[A-Za-z]{3}-\d{2}') THEN try_strptime(TripEndDate, '%d-%b-%y')::DATE
        WHEN regexp_full_match(TripEndDate, '[34]\d{4}') THEN DATE '1899-12-30' + TripEndDate::INTEGER
      END AS last
    FROM rows
  )
), met AS (
  SELECT TripID, 'host' AS role, HostHOGSName AS names, host AS country FROM trip WHERE problem IS NULL AND lower(MetHostHoGS) = 'yes'
  UNION ALL
  SELECT TripID, 'other', NonhostHOGSNames, NULL FROM trip WHERE problem IS NULL AND lower(MetNonhostHOGS) = 'yes'
  UNION ALL
  SELECT TripID, 'organisation', IGOLeaderName, NULL FROM trip WHERE problem IS NULL AND lower(MetIGOLeader) = 'yes'
), named AS (
  SELECT DISTINCT TripID, role, country, trim(name) AS name FROM (SELECT TripID, role, country, unnest(string_split(names, ';')) AS name FROM met) WHERE trim(name) <> ''
)
SELECT * EXCLUDE (city), CASE WHEN city IS NOT NULL THEN 'place:' || lower(regexp_replace(concat_ws('-', city, place_country[6:]), '[^\pL\pN]+', '-', 'g')) END AS place, city AS place_name, 'city' AS place_kind
FROM (
  SELECT _row, TripID AS row, problem, 'VISITS' AS type, leader AS a, LeaderFullName AS a_name, 'Person' AS a_kind, home AS a_country, host AS b, CountryVisited AS b_name,
    NULL::VARCHAR AS b_kind, NULL::VARCHAR AS b_country, day AS "from", back AS until, NULL::VARCHAR AS document, host AS place_country, CityVisited AS city,
    LeaderTitle AS "aTitle", TRY_CAST(sure AS BIGINT) AS confidence, links, span AS "when",
    CASE WHEN lower(AttendedMultilatEvent) = 'yes' THEN NameMultilatEvent END AS occasion
  FROM trip
  UNION ALL BY NAME
  SELECT _row, TripID || ':represents' AS row, 'REPRESENTS' AS type, leader AS a, LeaderFullName AS a_name, 'Person' AS a_kind, home AS a_country, home AS b,
    day AS "from", back AS until, LeaderTitle AS title, TRY_CAST(sure AS BIGINT) AS confidence, links, span AS "when"
  FROM trip WHERE problem IS NULL AND home IS NOT NULL
  UNION ALL BY NAME
  SELECT _row, concat_ws(':', TripID, role, name) AS row, 'MEETS' AS type, leader AS a, LeaderFullName AS a_name, 'Person' AS a_kind, home AS a_country,
    'named:' || name AS b, name AS b_name, 'Person' AS b_kind, country AS b_country,
    day AS "from", back AS until, 'meeting' AS document, host AS place_country, CityVisited AS city, TRY_CAST(sure AS BIGINT) AS confidence, links, 'within ' || span AS "when"
  FROM trip JOIN named USING (TripID)
  UNION ALL BY NAME
  SELECT _row, TripID || ':host' AS row, 'MEETS' AS type, leader AS a, LeaderFullName AS a_name, 'Person' AS a_kind, home AS a_country, host AS b,
    day AS "from", back AS until, 'meeting' AS document, host AS place_country, CityVisited AS city, TRY_CAST(sure AS BIGINT) AS confidence, links, 'within ' || span AS "when"
  FROM trip WHERE problem IS NULL AND lower(MetHostHoGS) = 'yes' AND HostHOGSName IS NULL
  UNION ALL BY NAME
  SELECT _row, TripID || ':signs' AS row, 'SIGNS_WITH' AS type, leader AS a, LeaderFullName AS a_name, 'Person' AS a_kind, home AS a_country, host AS b,
    day AS "from", back AS until, host AS place_country, CityVisited AS city, TRY_CAST(sure AS BIGINT) AS confidence, links, 'within ' || span AS "when"
  FROM trip WHERE problem IS NULL AND lower(SignedAgreement) = 'yes'
)
