/**
 * Titles with a director or a chief in them that are no executive post of a board, in the order in which they are tried.
 * `duty`: whoever holds a post of the board may have it besides, as a chief nurse directs infection control.
 */
export const belowBoard: readonly (readonly [pattern: RegExp, says: string, duty?: 'duty'])[] = [
  [
    /\b(pa|p\.a|ea|assistant|support|secretary|administrator|manager|coordinator|co-ordinator|officer|advis[eo]r|partner) (for|to) (the |our |a |an )?([a-z, ]*\b)?(chief|directors?|executive|chair|board)\b/,
    'is a post that supports a director',
  ],
  [
    /\bexecutive (pa|assistant|administrator|support|secretary|personal|pathway|business|office)\b|\b(pa|personal assistant)\b/,
    'is a post that supports directors',
  ],
  [
    /\bnon-exec|\bneds?\b|\blay (member|representative)|\btrustees?\b|\bgovernors?\b|\bpatron\b|\bindependent (member|person)/,
    'is not an executive post',
  ],
  [/\bchair(man|woman|person)?\b|\bpresident\b/, 'is a chair, not an executive post'],
  [
    /\b(associate|assoc|assistant|asst|junior|aspiring|trainee)\b.*\b(chief|directors?|secretary|officer)\b|\b(deputy|dep|vice)\b(?! (chief executive|ceo|accountable officer|chief officer)\b).*\b(chief|directors?|secretary|officer)\b|^a\.?d\b/,
    'names a deputy, associate or assistant',
  ],
  [/\bdirectorates?\b|\bdirector(y|ies)\b/, 'names a directorate or a directory, not a director'],
  [
    /\b(training|education|educational|course|foundation|school|specialt?y|research|undergraduate|postgraduate|fellowship|studies) (programme |program )?directors?\b|\bdirectors? of ((medical|clinical|nurse) )?(training|education|undergraduate|postgraduate|studies|research|learning)\b|\btpd\b/,
    'directs training, education or research',
    'duty',
  ],
  [
    /\b(clinical|pcn) directors?\b|\bdirectors? of clinical services?\b|\bclinical services directors?\b/,
    'is a clinical director of services, below the board',
    'duty',
  ],
  [
    /\b(division|divisional|care group|care unit|business unit|services?|locality|area|borough|neighbourhood|district|site|campus|hospital|cluster|regional?|ward|unit|sector|county|programmes?|projects?|portfolio|delivery|network|cancer|system|account|practice|home|contract|sales|creative) ((managing|medical|nursing|operations|operational|quality|finance|hr|estates|clinical) )?directors?\b/,
    'directs a part, a place or a programme, not the whole organisation',
  ],
  [
    /\b(division|divisional|care group|locality|site|regional|hospital|borough) (chief (nurse|operating|financ|medical|of)|nurse)\b/,
    'leads a part or a place, not the whole organisation',
  ],
  [
    /\bdirectors? of (the\b|(operational|commercial|divisional|income) (estates|finance|hr|accounts)|estates operations|infection|clinical (operations|governance|effectiveness|skills|coding|engineering|trials|support)|pharmacy|medicines|midwifery|maternity|psycholog|therap|rehabilitation|radiology|imaging|patholog|laborator|diagnostic|audiology|dental|dentistry|optometry|safeguarding|chaplaincy|spiritual|fundrais|charit|volunteer|library|procurement|suppl|purchasing|payroll|patient safety|risk|health and safety|emergency|security|system support|services?$|programmes?$|projects?|pmo|capital projects|appeals|catering|care$|cancer|surgery|medicine\b|elective|ambulatory|admitted|women|children|family|community services|social (care|work)|adult|private|international|audit|counter|costing|financial (services|management|planning|control|accounting|accounts)|management accounts|health protection|medical (workforce|staffing))/,
    'directs a service or a function below the board',
    'duty',
  ],
  [
    /\b(pmo|fundraising|charity|appeal|care|pharmacy|sarc|theatre|studio|it service) director\b/,
    'directs a programme or a service',
    'duty',
  ],
  [
    /\bchief (of (staff|service|surgery|medicine|division)|(clinical|nurs\w+|medical) (information|informatics)|registrar|resident|pharmac|dietitian|psycholog|physicist|engineer|cook|chef|cashier|clerk|accountant|analyst|architect|steward|optometrist|orthoptist|midwi)|\bchief (\w+ ){0,5}(physiologist|technician|technologist|scientist|perfusionist|radiographer|sonographer|echocardiographer)\b|\b(ccio|cnio|cmio)\b/,
    'uses “chief” as a grade, or leads a profession below the board',
  ],
  [/^(?!.*\b(chief|directors?)\b).*\b(head|lead|manager) (of|for)\b/, 'is the head of a function'],
]
