import { expect, test } from 'vitest'
import { conflictFound, type Known } from './conflicts.ts'

const nothing: Known = {
  sameEmployer: false,
  nominated: false,
  endorses: false,
  conversed: false,
  applies: false,
  before: false,
  reportsTo: 'Chief finance officer',
  assessorName: 'Abe Lincoln Assessor',
}

test.each([
  [{}, null],
  [{ sameEmployer: true }, 'employer'],
  [{ before: true, sameEmployer: true }, 'before'],
  [{ applies: true, nominated: true }, 'candidate'],
  [{ conversed: true, sameEmployer: true }, 'partner'],
  [{ endorses: true, conversed: true }, 'endorser'],
  [{ nominated: true, endorses: true }, 'nominator'],
  [{ reportsTo: 'ABE ASSESSOR, director of finance' }, 'manager'],
  [{ reportsTo: 'Abe’s deputy' }, null],
  [{ reportsTo: 'The assessor of taxes' }, null],
  [{ reportsTo: 'Abe Assessor', assessorName: 'Assessor' }, null],
  [{ reportsTo: '', assessorName: '' }, null],
])('%j: %s', (known, found) => expect(conflictFound({ ...nothing, ...known })).toBe(found))
