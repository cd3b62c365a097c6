import type { OfficialName } from './official-name.ts'

/** What the initials of an organisation may be: LAS, GSTFT. At least three letters, and none that everybody knows. */
export function shortsOf({ words, from, to }: OfficialName): string[] {
  const letters = words
    .slice(from, to)
    .map(({ key }) => [...key][0]!.toUpperCase())
    .join('')
  if (letters.length < 2 || letters.length > 8) return []
  const trust = words.at(-1)?.key === 'trust'
  const longer = trust ? endings.map((ending) => letters + ending).filter((short) => short.length > 3) : []
  return [letters, ...longer].filter((short) => short.length > 2 && !known.has(short))
}

const endings = ['T', 'FT', 'NFT', 'NHST', 'NHSFT']

/** What everybody in the NHS means something else by. */
const known: ReadonlySet<string> = new Set(
  `AHP BAF BAME BMA BME CAMHS CCG CEO CFO CHC CIO CIP CMO CNO COO CPO CQC DBS DHSC DNA DTOC EDI EMT EPR ESR FFT FPPT FTSU
  GIRFT GMC GP HCA HEE HEI HR HRD ICB ICP ICS ICU IT ITU KPI LGBT LMS LTP MBA MDT MOU NED NHS NHSE NHSI NICE NIHR NMC
  NQB OPD PALS PCN PCT PDSA PFI PHE PMO PPE PROMS QA QI QIA QIPP RCA RCN RCP RTT SHA SHMI SLA SLT SOP SRO STP SUI TCS TUPE
  UEC UK UKHSA VCSE VSM WDES WRES WTE`.split(/\s+/),
)
