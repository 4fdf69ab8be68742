-- dataset: icews
-- title: ICEWS Coded Event Data
-- publisher: Lockheed Martin, through the Harvard Dataverse
-- url: https://dataverse.harvard.edu/dataset.xhtml?persistentId=doi:10.7910/DVN/28075
-- licence: the terms on its page at the Harvard Dataverse; cite it; Entente does not pass it on
-- since: 1995-01-01
-- format: tab
-- columns: Event_ID, Event_Date, Source_Name, Source_Sectors, Source_Country, Event_Text, CAMEO_Code, Intensity, Target_Name, Target_Sectors,
--   Target_Country, Story_ID, Sentence_Number, Publisher, City, District, Province, Country, Latitude, Longitude
-- required: Event_ID, Event_Date, Source_Name, Source_Country, Event_Text, Target_Name, Target_Country, Story_ID
-- missing: NA, NULL
-- defect: An Event ID stands for up to two events of different days. The key of a row is the id and the day.
-- defect: A file of 2017 writes days as month/day/year. They are read so, and the row has the same key as in the other files.
-- defect: A file of 2017 has no column of CAMEO codes. The code is found by the label of the event; each belongs to one code.
-- defect: Some files put text in quotation marks. They are taken off.
-- defect: The code '13y' stands for 137, as its label says. A code that has lost the zero at its front (40 for 040) gets it back if the label agrees.
-- defect: Whole rows stand twice (5,789 in the file of 2021). The second is counted as repeated.
-- defect: A meeting or visit is two rows, one from each side. Those of one story, day and place are one tie.
-- defect: A missing value is the word NA. It is read as none; it is not Namibia.
-- defect: 'Unspecified Actor' and 'Unidentified State Actor' are nobody. Their rows are left out.
-- defect: The country of a person may be one of several (Emmanuel Macron is of Andorra, whose co-prince he is). Names that surely are one person are
--   joined in data/identities.json.
-- note: A name that ends in brackets is a group of the country of its row. A name that is its own country is the country. A personal name whose sectors
--   speak of an office is a person of the country, and the title is the most telling sector. Of what is none of these and no known organisation,
--   only its country is said.
-- section: ties
WITH labels (label, code) AS (
  VALUES
    ('make statement', '010'), ('decline comment', '011'), ('make pessimistic comment', '012'), ('make optimistic comment', '013'),
    ('consider policy option', '014'), ('acknowledge or claim responsibility', '015'), ('deny responsibility', '016'),
    ('engage in symbolic act', '017'), ('make empathetic comment', '018'), ('express accord', '019'), ('make an appeal or request', '020'),
    ('appeal for material cooperation', '021'), ('appeal for economic cooperation', '0211'), ('appeal for military cooperation', '0212'),
    ('appeal for judicial cooperation', '0213'), ('appeal for intelligence', '0214'),
    ('appeal for diplomatic cooperation (such as policy support)', '022'), ('appeal for aid', '023'), ('appeal for economic aid', '0231'),
    ('appeal for military aid', '0232'), ('appeal for humanitarian aid', '0233'), ('appeal for military protection or peacekeeping', '0234'),
    ('appeal for political reform', '024'), ('appeal for change in leadership', '0241'), ('appeal for policy change', '0242'),
    ('appeal for rights', '0243'), ('appeal for change in institutions, regime', '0244'), ('appeal to yield', '025'),
    ('appeal for easing of administrative sanctions', '0251'), ('appeal for easing of political dissent', '0252'),
    ('appeal for release of persons or property', '0253'), ('appeal for easing of economic sanctions, boycott, or embargo', '0254'),
    ('appeal for target to allow international involvement (non-mediation)', '0255'), ('appeal for de-escalation of military engagement', '0256'),
    ('appeal to others to meet or negotiate', '026'), ('appeal to others to settle dispute', '027'),
    ('appeal to engage in or accept mediation', '028'), ('express intent to cooperate', '030'),
    ('express intent to engage in material cooperation', '031'), ('express intent to cooperate economically', '0311'),
    ('express intent to cooperate militarily', '0312'), ('express intent to cooperate on judicial matters', '0313'),
    ('express intent to cooperate on intelligence', '0314'), ('express intent to engage in diplomatic cooperation (such as policy support)', '032'),
    ('express intent to provide material aid', '033'), ('express intent to provide economic aid', '0331'),
    ('express intent to provide military aid', '0332'), ('express intent to provide humanitarian aid', '0333'),
    ('express intent to provide military protection or peacekeeping', '0334'), ('express intent to institute political reform', '034'),
    ('express intent to change leadership', '0341'), ('express intent to change policy', '0342'), ('express intent to provide rights', '0343'),
    ('express intent to change institutions, regime', '0344'), ('express intent to yield', '035'),
    ('express intent to ease administrative sanctions', '0351'), ('express intent to ease popular dissent', '0352'),
    ('express intent to release persons or property', '0353'), ('express intent to ease economic sanctions, boycott, or embargo', '0354'),
    ('express intent to allow international involvement (non-mediation)', '0355'), ('express intent to de-escalate military engagement', '0356'),
    ('express intent to meet or negotiate', '036'), ('express intent to settle dispute', '037'), ('express intent to accept mediation', '038'),
    ('express intent to mediate', '039'), ('consult', '040'), ('discuss by telephone', '041'), ('make a visit', '042'), ('host a visit', '043'),
    ('meet at a ''third'' location', '044'), ('mediate', '045'), ('engage in negotiation', '046'), ('engage in diplomatic cooperation', '050'),
    ('praise or endorse', '051'), ('defend verbally', '052'), ('rally support on behalf of', '053'), ('grant diplomatic recognition', '054'),
    ('apologize', '055'), ('forgive', '056'), ('sign formal agreement', '057'), ('engage in material cooperation', '060'),
    ('cooperate economically', '061'), ('cooperate militarily', '062'), ('engage in judicial cooperation', '063'),
    ('share intelligence or information', '064'), ('provide aid', '070'), ('provide economic aid', '071'), ('provide military aid', '072'),
    ('provide humanitarian aid', '073'), ('provide military protection or peacekeeping', '074'), ('grant asylum', '075'), ('yield', '080'),
    ('ease administrative sanctions', '081'), ('ease restrictions on political freedoms', '0811'),
    ('ease ban on political parties or politicians', '0812'), ('ease curfew', '0813'), ('ease state of emergency or martial law', '0814'),
    ('ease political dissent', '082'), ('accede to requests or demands for political reform', '083'),
    ('accede to demands for change in leadership', '0831'), ('accede to demands for change in policy', '0832'),
    ('accede to demands for rights', '0833'), ('accede to demands for change in institutions, regime', '0834'), ('return, release', '084'),
    ('return, release person(s)', '0841'), ('return, release property', '0842'), ('ease economic sanctions, boycott, embargo', '085'),
    ('allow international involvement', '086'), ('receive deployment of peacekeepers', '0861'), ('receive inspectors', '0862'),
    ('allow humanitarian access', '0863'), ('de-escalate military engagement', '087'), ('declare truce, ceasefire', '0871'),
    ('ease military blockade', '0872'), ('demobilize armed forces', '0873'), ('retreat or surrender militarily', '0874'), ('investigate', '090'),
    ('investigate crime, corruption', '091'), ('investigate human rights abuses', '092'), ('investigate military action', '093'),
    ('investigate war crimes', '094'), ('demand', '100'), ('demand material cooperation', '101'), ('demand economic cooperation', '1011'),
    ('demand military cooperation', '1012'), ('demand judicial cooperation', '1013'), ('demand intelligence cooperation', '1014'),
    ('demand diplomatic cooperation (such as policy support)', '102'), ('demand material aid', '103'), ('demand economic aid', '1031'),
    ('demand military aid', '1032'), ('demand humanitarian aid', '1033'), ('demand military protection or peacekeeping', '1034'),
    ('demand political reform', '104'), ('demand change in leadership', '1041'), ('demand policy change', '1042'), ('demand rights', '1043'),
    ('demand change in institutions, regime', '1044'), ('demand that target yields', '105'), ('demand easing of administrative sanctions', '1051'),
    ('demand easing of political dissent', '1052'), ('demand release of persons or property', '1053'),
    ('demand easing of economic sanctions, boycott, or embargo', '1054'), ('demand de-escalation of military engagement', '1056'),
    ('demand meeting, negotiation', '106'), ('demand settling of dispute', '107'), ('demand mediation', '108'), ('criticize or denounce', '111'),
    ('accuse', '112'), ('accuse of crime, corruption', '1121'), ('accuse of human rights abuses', '1122'), ('accuse of aggression', '1123'),
    ('accuse of war crimes', '1124'), ('accuse of espionage, treason', '1125'), ('rally opposition against', '113'), ('complain officially', '114'),
    ('bring lawsuit against', '115'), ('find guilty or liable (legally)', '116'), ('reject', '120'), ('reject material cooperation', '121'),
    ('reject economic cooperation', '1211'), ('reject military cooperation', '1212'), ('reject judicial cooperation', '1213'),
    ('reject request or demand for material aid', '122'), ('reject request for economic aid', '1221'), ('reject request for military aid', '1222'),
    ('reject request for humanitarian aid', '1223'), ('reject request for military protection or peacekeeping', '1224'),
    ('reject request or demand for political reform', '123'), ('reject request for change in leadership', '1231'),
    ('reject request for policy change', '1232'), ('reject request for rights', '1233'),
    ('reject request for change in institutions, regime', '1234'), ('refuse to yield', '124'), ('refuse to ease administrative sanctions', '1241'),
    ('refuse to ease popular dissent', '1242'), ('refuse to release persons or property', '1243'),
    ('refuse to ease economic sanctions, boycott, or embargo', '1244'), ('refuse to allow international involvement (non mediation)', '1245'),
    ('refuse to de-escalate military engagement', '1246'), ('reject proposal to meet, discuss, or negotiate', '125'), ('reject mediation', '126'),
    ('reject plan, agreement to settle dispute', '127'), ('defy norms, law', '128'), ('veto', '129'), ('threaten', '130'),
    ('threaten non-force', '131'), ('threaten to reduce or stop aid', '1311'), ('threaten with sanctions, boycott, embargo', '1312'),
    ('threaten to reduce or break relations', '1313'), ('threaten with administrative sanctions', '132'),
    ('threaten with restrictions on political freedoms', '1321'), ('threaten to ban political parties or politicians', '1322'),
    ('threaten to impose curfew', '1323'), ('threaten to impose state of emergency or martial law', '1324'),
    ('threaten with political dissent, protest', '133'), ('threaten to halt negotiations', '134'), ('threaten to halt mediation', '135'),
    ('threaten to halt international involvement (non-mediation)', '136'), ('threaten with repression', '137'),
    ('threaten with military force', '138'), ('threaten blockade', '1381'), ('threaten occupation', '1382'),
    ('threaten unconventional violence', '1383'), ('threaten conventional attack', '1384'), ('threaten attack with wmd', '1385'),
    ('give ultimatum', '139'), ('engage in political dissent', '140'), ('demonstrate or rally', '141'),
    ('demonstrate for leadership change', '1411'), ('demonstrate for policy change', '1412'), ('conduct hunger strike', '142'),
    ('conduct hunger strike for leadership change', '1421'), ('conduct strike or boycott', '143'),
    ('conduct strike or boycott for leadership change', '1431'), ('conduct strike or boycott for policy change', '1432'),
    ('obstruct passage, block', '144'), ('obstruct passage to demand leadership change', '1441'),
    ('obstruct passage to demand policy change', '1442'), ('protest violently, riot', '145'),
    ('engage in violent protest for leadership change', '1451'), ('engage in violent protest for policy change', '1452'),
    ('demonstrate military or police power', '150'), ('increase police alert status', '151'), ('increase military alert status', '152'),
    ('mobilize or increase police power', '153'), ('mobilize or increase armed forces', '154'), ('reduce relations', '160'),
    ('reduce or break diplomatic relations', '161'), ('reduce or stop material aid', '162'), ('reduce or stop economic assistance', '1621'),
    ('reduce or stop military assistance', '1622'), ('reduce or stop humanitarian assistance', '1623'),
    ('impose embargo, boycott, or sanctions', '163'), ('halt negotiations', '164'), ('halt mediation', '165'), ('expel or withdraw', '166'),
    ('expel or withdraw peacekeepers', '1661'), ('expel or withdraw inspectors, observers', '1662'), ('expel or withdraw aid agencies', '1663'),
    ('coerce', '170'), ('seize or damage property', '171'), ('confiscate property', '1711'), ('destroy property', '1712'),
    ('impose administrative sanctions', '172'), ('impose restrictions on political freedoms', '1721'),
    ('ban political parties or politicians', '1722'), ('impose curfew', '1723'), ('impose state of emergency or martial law', '1724'),
    ('arrest, detain, or charge with legal action', '173'), ('expel or deport individuals', '174'), ('use tactics of violent repression', '175'),
    ('use unconventional violence', '180'), ('abduct, hijack, or take hostage', '181'), ('physically assault', '182'), ('sexually assault', '1821'),
    ('torture', '1822'), ('kill by physical assault', '1823'), ('conduct suicide, car, or other non-military bombing', '183'),
    ('carry out suicide bombing', '1831'), ('carry out car bombing', '1832'), ('carry out roadside bombing', '1833'), ('use as human shield', '184'),
    ('attempt to assassinate', '185'), ('assassinate', '186'), ('use conventional military force', '190'),
    ('impose blockade, restrict movement', '191'), ('occupy territory', '192'), ('fight with small arms and light weapons', '193'),
    ('fight with artillery and tanks', '194'), ('employ aerial weapons', '195'), ('violate ceasefire', '196'),
    ('use unconventional mass violence', '200'), ('engage in mass expulsion', '201'), ('engage in mass killings', '202'),
    ('engage in ethnic cleansing', '203'), ('use weapons of mass destruction', '204'), ('use chemical, biological, or radiological weapons', '2041'),
    ('detonate nuclear weapons', '2042')
),
clean AS (
  SELECT _row, nullif(CASE
      WHEN length(COLUMNS(* EXCLUDE (_row))) > 1 AND starts_with(COLUMNS(* EXCLUDE (_row)), '"')
        AND ends_with(COLUMNS(* EXCLUDE (_row)), '"')
      THEN trim(replace(COLUMNS(* EXCLUDE (_row))[2:-2], '""', '"'))
      ELSE trim(COLUMNS(* EXCLUDE (_row)))
    END, 'NA')
  FROM rows
),
named AS (
  SELECT DISTINCT name, sectors, country FROM (
    SELECT Source_Name AS name, coalesce(Source_Sectors, '') AS sectors, coalesce(Source_Country, '') AS country FROM clean
    UNION ALL
    SELECT Target_Name, coalesce(Target_Sectors, ''), coalesce(Target_Country, '') FROM clean
  )
),
told AS (
  SELECT name, sectors, country,
    regexp_extract(name, '\(([^()]+)\)$', 1) AS bracket,
    regexp_matches(sectors, '(?:^|,)(?:Dissident|Insurgents|Rebel|Separatists|Exiles|Refugees / Displaced|Criminals / Gangs)(?:,|$)') AS outside,
    regexp_matches(sectors, '(?:^|,)(?:Elite|Executive Office|Cabinet|[^,]* Ministry)(?:,|$)')
      OR (contains(sectors, 'Legislative / Parliamentary') AND contains(sectors, 'Parties')) AS office,
    regexp_matches(sectors, '(?:^|,)(?:[^,]*News|State Media|State Owned Enterprises)(?:,|$)') AND NOT contains(sectors, 'Elite') AS press,
    NOT contains(name, ' ') OR regexp_matches(name, '[0-9&]') OR regexp_matches(name,
      '(?i)\b(?:Administration|Agency|Airlines?|Alliance|Army|Assembly|Associates|Association|Authority|Bank|Board|Brigades?|Brotherhood|'
      || 'Bureau|Cabinet|Center|Centre|Chamber|Church|Club|Coalition|College|Command|Commission|Committee|Commonwealth|Community|'
      || 'Company|Confederation|Conference|Congress|Conservatives|Corporation|Corps|Council|Courts?|Dal|Defen[cs]e|Democrats|Department|'
      || 'Directorate|Division|Duma|Embassy|Executive|Family|Federation|Fighters|Forces?|Forum|Foundation|Front|Fund|Government|Group|'
      || 'Guards?|Hospital|House|Industries|Initiative|Institute|Intelligence|International|Junta|Kremlin|League|Legislature|Liberation|'
      || 'Limited|Ltd|Majlis|Media|Militia|Military|Ministers|Ministry|Mission|Morcha|Motors|Movement|Nations|Navy|Network|News|Office|'
      || 'Organi[sz]ation|Palace|Parliament|Party|Peacekeepers|People|Police|Post|Press|Program|Programme|Project|Rada|Radio|Regime|'
      || 'Resistance|Republic|Republican|Sabha|School|Secretariat|Senate|Services?|Society|Staff|State|Street|Supreme|Television|'
      || 'Territory|Times|Tribunal|Troops|Union|United|University|Workers)\b'
    ) AS body,
    regexp_matches(name, '^(?:President|Vice|Prime|Deputy|Minister|Head|Chief|King|Queen|Crown|Governor|Secretary|Speaker|The|High)\b') AS role
  FROM named
),
known AS (
  SELECT name, sectors, country,
    CASE
      WHEN bracket <> '' AND NOT outside THEN 'Group'
      WHEN bracket <> '' OR sectors = '' THEN NULL
      WHEN office AND NOT body AND NOT role AND NOT press AND regexp_matches(name, '^\p{Lu}') THEN 'Person'
      WHEN NOT body OR (office AND NOT contains(name, ' ')) THEN NULL
      WHEN contains(sectors, 'International Government Organization') AND country = '' THEN 'Organization'
      WHEN contains(sectors, 'Government') AND NOT contains(sectors, 'Parties') THEN 'Group'
      WHEN regexp_matches(sectors, 'Parties|Nongovernmental|Multinational Corporation|Business|Media|News') THEN 'Organization'
    END AS kind,
    CASE
      WHEN contains(sectors, 'Executive Office') THEN 'Executive Office'
      WHEN contains(sectors, 'Foreign Ministry') THEN 'Foreign Ministry'
      WHEN contains(sectors, ' Ministry') THEN regexp_extract(sectors, '(?:^|,)([^,]* Ministry)', 1)
      WHEN contains(sectors, 'Cabinet') THEN 'Cabinet'
      WHEN contains(sectors, 'Legislative / Parliamentary') THEN 'Legislative / Parliamentary'
    END AS title,
    CASE
      WHEN country = 'Congo' THEN 'iso3:COG'
      WHEN country <> '' THEN 'country:' || country
      WHEN bracket <> '' THEN 'country:' || bracket
    END AS home
  FROM told
)
SELECT e._row,
  Event_ID || '-' || strftime(day, '%Y%m%d') AS row,
  CASE
    WHEN Event_ID IS NULL OR NOT regexp_full_match(Event_ID, '\d{1,18}') THEN 'Event ID ''' || coalesce(Event_ID, '') || ''' is no number'
    WHEN day IS NULL THEN 'Event Date ''' || coalesce(Event_Date, '') || ''' is no day'
    WHEN CAMEO_Code IS NULL AND l.code IS NULL THEN 'Event Text ''' || coalesce(Event_Text, '') || ''' is the label of no CAMEO code'
  END AS problem,
  CASE
    WHEN Source_Name IS NULL OR Target_Name IS NULL THEN 'names fewer than two actors'
    WHEN Source_Name IN ('Unspecified Actor', 'Unidentified State Actor') OR Target_Name IN ('Unspecified Actor', 'Unidentified State Actor')
      THEN 'one of its actors is not specified'
  END AS left_out,
  nullif(concat_ws('; ',
    CASE WHEN contains(Event_Date, '/') THEN 'day read as month/day/year' END,
    CASE
      WHEN CAMEO_Code IS NULL THEN 'no CAMEO code: found by its label'
      WHEN CAMEO_Code = '13y' THEN 'the code 13y read as 137'
      WHEN '0' || CAMEO_Code = l.code THEN 'the zero at the front of its code put back'
    END), '') AS mended,
  'named:' || Source_Name AS a,
  Source_Name AS a_name,
  s.kind AS a_kind,
  s.home AS a_country,
  CASE WHEN s.kind = 'Person' THEN s.title END AS a_title,
  'named:' || Target_Name AS b,
  Target_Name AS b_name,
  t.kind AS b_kind,
  t.home AS b_country,
  CASE WHEN t.kind = 'Person' THEN t.title END AS b_title,
  CASE WHEN CAMEO_Code IS NULL OR '0' || CAMEO_Code = l.code THEN l.code WHEN CAMEO_Code = '13y' THEN '137' ELSE CAMEO_Code END AS code,
  day AS "from",
  'story ' || Story_ID AS document,
  CASE
    WHEN Latitude IS NULL OR Longitude IS NULL THEN NULL
    WHEN City IS NOT NULL THEN 'place:' || Latitude || ',' || Longitude
    WHEN coalesce(District, Province) IS NOT NULL THEN 'place:' || Latitude || ',' || Longitude || '-region'
  END AS place,
  coalesce(City, District, Province) AS place_name,
  CASE WHEN City IS NULL THEN 'region' ELSE 'city' END AS place_kind,
  CASE e.Country WHEN 'Congo' THEN 'iso3:COG' ELSE 'country:' || e.Country END AS place_country,
  TRY_CAST(Latitude AS DOUBLE) AS place_latitude,
  TRY_CAST(Longitude AS DOUBLE) AS place_longitude,
  Sentence_Number = '1' AS root,
  TRY_CAST(Intensity AS DOUBLE) AS goldstein,
  Publisher AS publisher,
  Story_ID AS story,
  TRY_CAST(Sentence_Number AS BIGINT) AS sentence
FROM (
  SELECT *, CASE
      WHEN regexp_full_match(Event_Date, '\d{1,2}/\d{1,2}/\d{4}') THEN TRY_STRPTIME(Event_Date, '%m/%d/%Y')::DATE
      WHEN regexp_full_match(Event_Date, '\d{1,2}/\d{1,2}/\d{2}') THEN TRY_STRPTIME(Event_Date, '%m/%d/%y')::DATE
      ELSE TRY_CAST(Event_Date AS DATE)
    END AS day
  FROM clean
) e
LEFT JOIN labels l ON l.label = lower(e.Event_Text)
LEFT JOIN known s ON s.name = Source_Name AND s.sectors = coalesce(Source_Sectors, '') AND s.country = coalesce(Source_Country, '')
LEFT JOIN known t ON t.name = Target_Name AND t.sectors = coalesce(Target_Sectors, '') AND t.country = coalesce(Target_Country, '')
