/** What employers call themselves in adverts, and the published name; both are compared as words. */
export const alsoCalled: readonly (readonly [called: string, published: string])[] = [
  ['NELFT', 'North East London NHS Foundation Trust'],
  ['GSTT', "Guy's and St Thomas' NHS Foundation Trust"],
  ['UCLH', 'University College London Hospitals NHS Foundation Trust'],
  ['SLaM', 'South London and Maudsley NHS Foundation Trust'],
  ['CNWL', 'Central and North West London NHS Foundation Trust'],
  [
    'Great Ormond Street Hospital NHS Foundation Trust',
    'Great Ormond Street Hospital for Children NHS Foundation Trust',
  ],
  [
    'University Hospitals Birmingham (Heartlands, Good Hope, Solihull)',
    'University Hospitals Birmingham NHS Foundation Trust',
  ],
  ['Leeds Cancer Centre', 'Leeds Teaching Hospitals NHS Trust'],
  ["Leeds Children's Hospital", 'Leeds Teaching Hospitals NHS Trust'],
  ['Camden and Islington NHS Foundation Trust', 'North London NHS Foundation Trust'],
  ['Velindre Cancer Centre', 'Velindre NHS Trust'],
  ['Velindre University NHS Trust', 'Velindre NHS Trust'],
  ['Welsh Blood Service', 'Velindre NHS Trust'],
  ['Welsh Ambulance Service NHS Trust', 'Welsh Ambulance Services NHS Trust'],
]

/** Hospitals by which an advert tells whose department it names as its employer. */
export const hospitals: readonly (readonly [hospital: string, published: string])[] = [
  ['Leeds General Infirmary', 'Leeds Teaching Hospitals NHS Trust'],
  ['St James University Hospital', 'Leeds Teaching Hospitals NHS Trust'],
  ["St James's University Hospital", 'Leeds Teaching Hospitals NHS Trust'],
]

/** Names that trusts had which the published directory no longer tells of, since it lists them only lately. */
export const formerNames: readonly (readonly [code: string, name: string])[] = [
  ['TAH', 'Sheffield Health and Social Care NHS Foundation Trust'],
  ['TAJ', 'Black Country Partnership NHS Foundation Trust'],
]
