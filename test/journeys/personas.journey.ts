import { test } from './reader.ts'
import { become } from './sign-in.ts'

const pages: Record<string, string[]> = {
  'Chief executive': ['/nominations', '/nominations/new', '/nominations/send', '/roles', '/account'],
  Assistant: ['/nominations', '/nominations/new'],
  Nominee: ['/applications/start'],
  Candidate: ['/account'],
  'Talent team, London': [
    '/applications',
    '/applications?answered=yes',
    '/rounds',
    '/rounds/new',
    '/panels',
    '/panels/new',
    '/feedback',
    '/feedback?given=yes',
    '/reviews',
    '/members',
    '/vacancies',
    '/introductions',
    '/roles/grant',
  ],
  Assessor: ['/assessments', '/panels', '/account/assessing'],
  'Pool member': ['/account/addresses/add'],
  Recruiter: ['/vacancies', '/vacancies/new'],
  'Organisation administrator': ['/roles', '/roles/grant'],
  Administrator: ['/administration/health', '/roles', '/organisations?q=nhs'],
}

for (const [role, opened] of Object.entries(pages)) {
  test(`${role}: every page of their own, and one that is not`, async ({ reader }) => {
    const persona = await reader(role.toLowerCase().replaceAll(/\W+/g, '-'))
    await become(persona, new RegExp(`${role}(?! asked)`))
    for (const page of opened) await persona.open(page)
    await persona.open('/no-such-page')
    await persona.sees('Page not found')
  })
}
