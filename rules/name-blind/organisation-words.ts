/** Words for what an organisation does or is, which many names have. */
export const institutions = new Set(
  `academy acute ambulance area authority blood body board cancer care centre centres center chest child children childrens
  clinical college combined commissioning communities community dental diseases direct disability disabilities district ear
  education elective emergency entity eye federation foundation general group head health healthcare heart hospital
  hospitals hub icb ics improvement infirmary injury institute institution integrated learning medical medicine mental
  national neurology neurosciences neuroscience nhs nose office orthopaedic orthopaedics partnership partnerships
  reporting sub
  primary project providers psychological public rehabilitation research rheumatic royal science sciences service services
  social specialised specialist surgery system teaching throat transplant trust united university universities walk
  women womens alliance network collaborative foundations ft ccg pct strategic trusts`.split(/\s+/),
)

/** Words for where one is, which many places have. */
export const whereabouts = new Set(
  `bay borders borough boroughs britain british central city coast coastal counties country county districts east eastern england
  english great greater hills inner isle island islands isles london lower mid middle midland midlands north northeast
  northern northwest northwestern outer region regional river rivers rural shire south southeast southern southwest
  southwestern town uk united upon upper vale valley valleys wales welsh west western wold wolds`.split(/\s+/),
)

/** Words that stand behind a name and belong to it. */
export const suffixWords = new Set(
  'nhs foundation trust ft hospital hospitals infirmary icb ics ccg healthcare university teaching'.split(' '),
)

/** Names of saints, kings and founders, which are also those of colleagues. */
export const givenNames = new Set(
  `agnes albert alexandra andrew andrews anne bartholomew catherine charles charlotte christopher david diana edward
  elizabeth florence francis george georges giles guy guys helen helens helier henry hugh hunt james jane john johns jones
  joseph luke lukes margaret margarets mark marks mary marys matthew michael michaels nicholas nightingale oliver paul
  pauls peter peters robert stephen stephens thomas victoria vincent william`.split(/\s+/),
)
