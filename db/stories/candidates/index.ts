import { tellAdam } from './adam-nance.ts'
import { tellAlison } from './alison-peake.ts'
import { tellAmara } from './amara-sesay.ts'
import { tellAnjali } from './anjali-prabhu.ts'
import { tellBrian } from './brian-stokoe.ts'
import { tellBridget } from './bridget-farrell.ts'
import { tellCharlotte } from './charlotte-iveson.ts'
import { tellDeborah } from './deborah-quaye.ts'
import { tellDeclan } from './declan-rourke.ts'
import { tellEmmanuel } from './emmanuel-darko.ts'
import { tellFiona } from './fiona-abernethy.ts'
import { tellGareth } from './gareth-lomas.ts'
import { tellGrace } from './grace-nwosu.ts'
import { tellGraham } from './graham-tilbury.ts'
import { tellHamish } from './hamish-rennie.ts'
import { tellHuiMin } from './hui-min-tan.ts'
import { tellJonathan } from './jonathan-bligh.ts'
import { tellKate } from './kate-trevanion.ts'
import { tellLeila } from './leila-haddadi.ts'
import { tellLowenna } from './lowenna-trask.ts'
import { tellMartin } from './martin-sellwood.ts'
import { tellMatthew } from './matthew-garside.ts'
import { tellMeera } from './meera-raghunathan.ts'
import { tellNisha } from './nisha-kotecha.ts'
import { tellPeter } from './peter-hollis.ts'
import { tellPrecious } from './precious-moyo.ts'
import { tellRachel } from './rachel-abiola.ts'
import { tellRavi } from './ravi-mahendran.ts'
import { tellRobert } from './robert-inglis.ts'
import { tellSamuel } from './samuel-attoh.ts'
import { tellSheila } from './sheila-dunmore.ts'
import { tellTheresa } from './theresa-akinola.ts'
import { tellTom } from './tom-ellery.ts'
import { tellYusuf } from './yusuf-karim.ts'
import { tellZainab } from './zainab-malik.ts'

/**
 * Almost everybody who has applied or begun to, in the order in which they did: a panel is given one after the other, and
 * asked of each name before the next.
 */
export const candidates = [
  tellSheila,
  tellBrian,
  tellAlison,
  tellHamish,
  tellGareth,
  tellAmara,
  tellPrecious,
  tellNisha,
  tellZainab,
  tellEmmanuel,
  tellKate,
  tellJonathan,
  tellLeila,
  tellRavi,
  tellRobert,
  tellCharlotte,
  tellLowenna,
  tellGraham,
  tellDeborah,
  tellPeter,
  tellTheresa,
  tellMatthew,
  tellBridget,
  tellHuiMin,
  tellDeclan,
  tellAnjali,
  tellRachel,
  tellSamuel,
  tellAdam,
  tellMartin,
  tellYusuf,
  tellGrace,
  tellFiona,
  tellMeera,
  tellTom,
]
