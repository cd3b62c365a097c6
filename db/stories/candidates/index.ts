import { tellAlison } from './alison-peake.ts'
import { tellAmara } from './amara-sesay.ts'
import { tellBrian } from './brian-stokoe.ts'
import { tellCharlotte } from './charlotte-iveson.ts'
import { tellDeborah } from './deborah-quaye.ts'
import { tellEmmanuel } from './emmanuel-darko.ts'
import { tellFiona } from './fiona-abernethy.ts'
import { tellGareth } from './gareth-lomas.ts'
import { tellGrace } from './grace-nwosu.ts'
import { tellHamish } from './hamish-rennie.ts'
import { tellJonathan } from './jonathan-bligh.ts'
import { tellKate } from './kate-trevanion.ts'
import { tellLeila } from './leila-haddadi.ts'
import { tellMartin } from './martin-sellwood.ts'
import { tellMeera } from './meera-raghunathan.ts'
import { tellNisha } from './nisha-kotecha.ts'
import { tellPeter } from './peter-hollis.ts'
import { tellPrecious } from './precious-moyo.ts'
import { tellRavi } from './ravi-mahendran.ts'
import { tellRobert } from './robert-inglis.ts'
import { tellSamuel } from './samuel-attoh.ts'
import { tellSheila } from './sheila-dunmore.ts'
import { tellTom } from './tom-ellery.ts'
import { tellYusuf } from './yusuf-karim.ts'
import { tellZainab } from './zainab-malik.ts'

/** Everybody who has applied or begun to, from the first member to the latest draft. */
export const candidates = [
  tellSheila,
  tellBrian,
  tellKate,
  tellRobert,
  tellHamish,
  tellGareth,
  tellAmara,
  tellZainab,
  tellJonathan,
  tellLeila,
  tellPrecious,
  tellNisha,
  tellEmmanuel,
  tellAlison,
  tellCharlotte,
  tellRavi,
  tellDeborah,
  tellYusuf,
  tellGrace,
  tellPeter,
  tellMartin,
  tellSamuel,
  tellMeera,
  tellTom,
  tellFiona,
]
