import { plainWords } from './title.ts'

/**
 * Whose post it is: `board`, an organisation whose directors the pool is for; `national`, an NHS body that is none;
 * `support`, one that serves others; `department`, only a part is named and not of what; `outside`, no NHS organisation.
 */
export type EmployerSort = 'board' | 'national' | 'support' | 'department' | 'outside'

const outside =
  /\b(hospice|council|borough|university of|gp|general practi\w*|surger(y|ies)|medical (centre|practice|group)|practices?|federation|school|ltd|limited|llp|plc|cic|community interest company|social enterprises?|managed services|property services|facilities management|solutions|pharmacy services)\b/
const national =
  /\b(nhs england|nhs improvement|nhsx|nhs digital|health education england|health education\b|public health england|health security agency|nhs blood and transplant|nhs business services|nhs resolution|nhs property services|nhs supply chain|nhs counter fraud|care quality commission|national institute for health|health research authority|nhs confederation|nhs employers|nhs providers|nhs leadership academy|medicines and healthcare products|human (tissue|fertilisation)|department of health|ministry of defence|healthcare improvement scotland|nhs education for scotland|improvement wales|nhs professionals)\b/
const support =
  /\b(commissioning support|csu|shared services?|informatics service|academic health science|health innovation network|deanery|lead employer|clinical network|cancer alliance)\b/
const board =
  /\b(nhs\b.*\btrust|foundation trust|nhs ?ft|hospitals? trust|partnership trust|healthcare trust|ambulance (service )?trust|health board|clinical com+is+ioning groups?|ccg'?s?|integrated care board|icb|health and social care trust|nhs (fife|forth valley|grampian|highland|lanarkshire|lothian|orkney|shetland|tayside|borders|ayrshire and arran|dumfries and galloway|greater glasgow and clyde|western isles)|nhs commissioners)\b/
const department =
  /^(trust (executives?|headquarters|hq|board)|chief nurse|chief executive'?s? office|finance|informatics|digital|human resources|workforce|corporate( services)?|medical directorate|nursing( cohort)?|operations|estates and facilities|strategy|executive (team|office)|governance|communications|consultants|radiology|pathology|women's services|head and neck|adult (critical care|therapies)|cardio - respiratory|centre for neurosciences|abdominal medicine and surgery|emergency and specialty medicine|trauma and related services|medicines management and pharmacy services)$/

/** What an employer is by its name alone, where the directory does not know it. */
export function employerSort(name: string): EmployerSort {
  const plain = plainWords(name).replaceAll(/\s*\((formerly|previously)[^)]*\)/g, '')
  if (department.test(plain)) return 'department'
  if (national.test(plain)) return 'national'
  if (support.test(plain)) return 'support'
  if (outside.test(plain)) return 'outside'
  return board.test(plain) ? 'board' : 'outside'
}
