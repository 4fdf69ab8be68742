-- dataset: polecat
-- title: POLECAT: POLitical Event Classification, Attributes, and Types
-- publisher: Scarborough et al., through the Harvard Dataverse
-- url: https://dataverse.harvard.edu/dataset.xhtml?persistentId=doi:10.7910/DVN/AJGVIT
-- licence: the terms on its page at the Harvard Dataverse; cite it; Entente does not pass it on
-- since: 2018-01-01
-- format: tab
-- columns: Event_ID, Event_Date, Event_Type, Event_Mode, Intensity, Quad_Code, Contexts, Actor_Name, Actor_Country, Actor_COW, Primary_Actor_Sector,
--   Actor_Sectors, Actor_Title, Actor_Name_Raw, Wikipedia_Actor_ID, Recipient_Name, Recipient_Country, Recipient_COW, Primary_Recipient_Sector,
--   Recipient_Sectors, Recipient_Title, Recipient_Name_Raw, Wikipedia_Recipient_ID, Placename, City, District, Province, Country, Latitude, Longitude,
--   GeoNames_ID, Raw_Placename, Feature_Type, Source, Publication_Date, Story_People, Story_Organizations, Story_Locations, Language, Version,
--   Event_Intensity
-- widths: 40
-- required: Event_ID, Event_Date, Event_Type, Event_Mode, Quad_Code, Actor_Name, Actor_Country, Recipient_Name, Recipient_Country
-- missing: None, NA
-- defect: Columns stand in other places, or there are more of them (Headline, Feed). They are found by their names.
-- defect: 'Event Intensity' stands for Intensity in some files. Either is read.
-- defect: Some lines of names have more names than the rows have fields. Rows of 40 fields are then read by place, in the usual order.
-- defect: Some rows end in surplus tabs. They are cut off.
-- defect: A missing value is the word None, in a list too.
-- defect: Several actors or recipients stand in one row, parted by '; '. There is a tie for each pair; a list of other length than that of the names is
--   not told apart, and says nothing.
-- defect: An actor may have several countries, parted by '|'. It then has none here.
-- defect: Who has no name but a country is the country, or that kind of group in it ('Police of India') if its sector says so.
-- defect: A day after the publication is not yet there: the tie is PLANNED.
-- note: A type and its mode become a type of tie; a mode that is not known is left aside and kept as a property. SANCTION without a mode is BREAKS_WITH,
--   with 'discontinue' SANCTIONS; ACCUSE without a mode CRITICISES; REQUEST, which joins appeals and demands, URGES.
-- section: ties
WITH kinds_of (kind, way, type) AS (
  VALUES
    ('AGREE', '', 'PLEDGES_TO'), ('CONSULT', '', 'MEETS'), ('CONSULT', 'visit', 'VISITS'), ('CONSULT', 'phone', 'CALLS'), ('SUPPORT', '', 'SUPPORTS'),
    ('CONCEDE', '', 'CONCEDES_TO'), ('COOPERATE', '', 'COOPERATES_WITH'), ('AID', '', 'AIDS'), ('RETREAT', '', 'WITHDRAWS_FROM'),
    ('RETREAT', 'release', 'RELEASES'), ('RETREAT', 'return', 'RELEASES'), ('RETREAT', 'ceasefire', 'CEASES_FIRE_WITH'),
    ('RETREAT', 'access', 'CONCEDES_TO'), ('RETREAT', 'resign', 'CONCEDES_TO'), ('REQUEST', '', 'URGES'), ('ACCUSE', '', 'CRITICISES'),
    ('ACCUSE', 'allege', 'ACCUSES'), ('ACCUSE', 'investigate', 'INVESTIGATES'), ('REJECT', '', 'REJECTS'), ('THREATEN', '', 'THREATENS'),
    ('PROTEST', '', 'PROTESTS_AGAINST'), ('SANCTION', '', 'BREAKS_WITH'), ('SANCTION', 'convict', 'SUES'), ('SANCTION', 'expel', 'EXPELS'),
    ('SANCTION', 'discontinue', 'SANCTIONS'), ('MOBILIZE', '', 'MOBILIZES_AGAINST'), ('COERCE', '', 'COERCES'), ('COERCE', 'arrest', 'DETAINS'),
    ('COERCE', 'deport', 'EXPELS'), ('ASSAULT', '', 'ATTACKS'), ('ASSAULT', 'aerial', 'BOMBS'), ('ASSAULT', 'drone', 'BOMBS'),
    ('ASSAULT', 'heavy-weapons', 'FIGHTS'), ('ASSAULT', 'cleansing', 'MASSACRES'), ('ASSAULT', 'massacre', 'MASSACRES'),
    ('ASSAULT', 'unconventional', 'MASSACRES')
),
lists AS (
  SELECT *, TRY_CAST(Event_Date AS DATE) AS day, TRY_CAST(Publication_Date AS DATE) AS published, upper(trim(Event_Type)) AS event,
    replace(regexp_replace(split_part(coalesce(lower(trim(Event_Mode)), ''), '; ', 1), '^' || lower(trim(Event_Type)) || '[-_ ]', ''), '_', '-') AS mode,
    string_split(Actor_Name, '; ') AS a_names, string_split(Actor_Country, '; ') AS a_countries,
    string_split(Primary_Actor_Sector, '; ') AS a_sectors, string_split(Actor_Title, '; ') AS a_titles,
    string_split(Recipient_Name, '; ') AS b_names, string_split(Recipient_Country, '; ') AS b_countries,
    string_split(Primary_Recipient_Sector, '; ') AS b_sectors, string_split(Recipient_Title, '; ') AS b_titles
  FROM rows
),
pairs AS (
  SELECT *, coalesce(len(a_names), len(a_countries), 1) AS a_many, coalesce(len(b_names), len(b_countries), 1) AS b_many,
    unnest(range(1, coalesce(len(a_names), len(a_countries), 1) + 1)) AS i
  FROM lists
),
each AS (
  SELECT *, unnest(range(1, b_many + 1)) AS j FROM pairs
),
ends AS (
  SELECT *,
    nullif(trim(a_names[i]), 'None') AS x, nullif(trim(b_names[j]), 'None') AS y,
    nullif(trim(a_countries[CASE len(a_countries) WHEN a_many THEN i WHEN 1 THEN 1 END]), 'None') AS x_country,
    nullif(trim(b_countries[CASE len(b_countries) WHEN b_many THEN j WHEN 1 THEN 1 END]), 'None') AS y_country,
    nullif(upper(trim(a_sectors[CASE len(a_sectors) WHEN a_many THEN i WHEN 1 THEN 1 END])), 'NONE') AS x_sector,
    nullif(upper(trim(b_sectors[CASE len(b_sectors) WHEN b_many THEN j WHEN 1 THEN 1 END])), 'NONE') AS y_sector,
    nullif(trim(a_titles[CASE len(a_titles) WHEN a_many THEN i END]), 'None') AS x_title,
    nullif(trim(b_titles[CASE len(b_titles) WHEN b_many THEN j END]), 'None') AS y_title
  FROM each
),
homes AS (
  SELECT *,
    CASE WHEN x_country = 'IGO' OR contains(x_country, '|') THEN NULL
      WHEN regexp_full_match(x_country, '[A-Z]{3}') THEN 'iso3:' || x_country ELSE 'country:' || x_country END AS x_home,
    CASE WHEN y_country = 'IGO' OR contains(y_country, '|') THEN NULL
      WHEN regexp_full_match(y_country, '[A-Z]{3}') THEN 'iso3:' || y_country ELSE 'country:' || y_country END AS y_home,
    CASE
      WHEN x IS NULL THEN NULL
      WHEN x_country = 'IGO' OR x_sector IN ('IGO', 'NGO', 'MNC', 'NGM') THEN 'Organization'
      WHEN x_title IS NOT NULL AND contains(x, ' ') THEN 'Person'
    END AS x_kind,
    CASE
      WHEN y IS NULL THEN NULL
      WHEN y_country = 'IGO' OR y_sector IN ('IGO', 'NGO', 'MNC', 'NGM') THEN 'Organization'
      WHEN y_title IS NOT NULL AND contains(y, ' ') THEN 'Person'
    END AS y_kind
  FROM ends
)
SELECT _row,
  Event_ID || CASE WHEN a_many * b_many > 1 THEN '/' || i || '-' || j ELSE '' END AS row,
  CASE
    WHEN Event_ID IS NULL THEN 'it has no Event ID'
    WHEN day IS NULL THEN 'Event Date ''' || coalesce(Event_Date, '') || ''' is no day'
  END AS problem,
  CASE WHEN coalesce(x, x_home) IS NULL OR coalesce(y, y_home) IS NULL THEN 'names fewer than two actors' END AS left_out,
  CASE
    WHEN x IS NOT NULL THEN 'named:' || x
    WHEN x_sector IN ('GOV', 'MIL', 'COP', 'JUD', 'LEG', 'SPY', 'REB', 'OPP', 'CVL', 'BUS', 'CRM', 'EDU',
      'MED', 'HLH', 'LAB', 'AGR', 'REF', 'PTY', 'REL', 'ELI', 'DEV', 'ENV', 'HRI', 'RAD')
      THEN 'cameo:' || x_sector
    ELSE x_home
  END AS a,
  x AS a_name,
  x_kind AS a_kind,
  x_home AS a_country,
  CASE WHEN x_kind = 'Person' THEN x_title END AS a_title,
  CASE
    WHEN y IS NOT NULL THEN 'named:' || y
    WHEN y_sector IN ('GOV', 'MIL', 'COP', 'JUD', 'LEG', 'SPY', 'REB', 'OPP', 'CVL', 'BUS', 'CRM', 'EDU',
      'MED', 'HLH', 'LAB', 'AGR', 'REF', 'PTY', 'REL', 'ELI', 'DEV', 'ENV', 'HRI', 'RAD')
      THEN 'cameo:' || y_sector
    ELSE y_home
  END AS b,
  y AS b_name,
  y_kind AS b_kind,
  y_home AS b_country,
  CASE WHEN y_kind = 'Person' THEN y_title END AS b_title,
  coalesce(m.type, k.type, Event_Type) AS type,
  day AS "from",
  coalesce(published, day) AS reported,
  CASE WHEN day > published + 1 THEN 'PLANNED' ELSE 'STATED' END AS status,
  split_part(Event_ID, '_', 1) AS document,
  CASE WHEN GeoNames_ID IS NOT NULL AND coalesce(Feature_Type, '') NOT LIKE 'PCL%' THEN 'geonames:' || GeoNames_ID END AS place,
  coalesce(City, Placename, Raw_Placename) AS place_name,
  CASE WHEN Feature_Type LIKE 'ADM%' THEN 'region' WHEN City IS NOT NULL OR Feature_Type LIKE 'PPL%' THEN 'city' ELSE 'region' END AS place_kind,
  CASE WHEN regexp_full_match(Country, '[A-Z]{3}') THEN 'iso3:' || Country ELSE 'country:' || Country END AS place_country,
  TRY_CAST(Latitude AS DOUBLE) AS place_latitude,
  TRY_CAST(Longitude AS DOUBLE) AS place_longitude,
  nullif(mode, '') AS mode,
  TRY_CAST(coalesce(Intensity, Event_Intensity) AS DOUBLE) AS intensity,
  list_filter(string_split(Contexts, '; '), lambda c: c <> 'None' AND c <> '') AS contexts,
  Source AS publisher,
  Language AS language
FROM homes
LEFT JOIN kinds_of m ON m.kind = event AND m.way = mode AND m.way <> ''
LEFT JOIN kinds_of k ON k.kind = event AND k.way = ''
