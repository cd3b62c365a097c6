import { competenciesToday } from './executive-director-1-competencies-today.ts'
import { competenciesTomorrow } from './executive-director-1-competencies-tomorrow.ts'
import { drivers } from './executive-director-1-drivers.ts'
import { experiences } from './executive-director-1-experiences.ts'
import { traits } from './executive-director-1-traits.ts'
import { ourDescriptors, type Framework } from './framework.ts'

/** The NHS Executive Director Success Profile, as it stands in the talent boards' nomination packs. */
export const executiveDirector1 = {
  name: 'executive-director',
  version: 1,
  title: 'Executive Director Success Profile',
  source: 'NHS Executive Director Success Profile, made for the NHS by Korn Ferry',
  descriptorsOurs: true,
  aboutDescriptors: ourDescriptors,
  dimensions: [
    {
      slug: 'competencies',
      title: 'Competencies',
      about: 'What directors do that makes a difference.',
      question: 'How often do you do this in your work?',
      items: [...competenciesToday, ...competenciesTomorrow],
    },
    experiences,
    traits,
    drivers,
  ],
} as const satisfies Framework
