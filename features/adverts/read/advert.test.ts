import { describe, expect, test } from 'vitest'
import { advertLines, read } from '../../../test/support/adverts.ts'

const one = async (change: object) => (await read(advertLines(change))).adverts[0]!

describe('what is odd is read as it was meant', () => {
  test.each([
    ['Director of People &amp; OD', 'Director of People & OD'],
    ['Director of People &amp;amp; OD', 'Director of People & OD'],
    ['Chief Nurse &#8211; St Mary&#39;s', "Chief Nurse – St Mary's"],
    ['<b>Chief</b> <i class="x">Nurse</i>', 'Chief Nurse'],
    ['&lt;script&gt;Chief Nurse&lt;/script&gt;', 'Chief Nurse'],
    ['Chief\u0000\u0007 \n\tNurse\u200B', 'Chief Nurse'],
    ['Chief Nurse &#0;&#x110000;&unknown;', 'Chief Nurse &unknown;'],
    ['a < b and c > d', 'a < b and c > d'],
  ])('the title %s', async (title, expected) => {
    expect((await one({ title })).title).toBe(expected)
  })

  test('a title that never ends is cut', async () => {
    expect((await one({ title: 'x'.repeat(50_000) })).title).toHaveLength(200)
  })

  test.each<[object, object]>([
    [
      { salaryMin: '140000', salaryMax: '125000' },
      { pay: { from: 125_000, to: 140_000 }, payNote: '' },
    ],
    [
      { salaryMin: '8405', salaryMax: '8405' },
      { pay: { from: null, to: null }, payNote: '8,405 cannot be pounds a year, and was left out.' },
    ],
    [{ salaryMin: '1' }, { pay: { from: 140_000, to: 140_000 } }],
    [{ salaryMax: '37890000' }, { pay: { from: 125_000, to: 125_000 } }],
    [
      { salaryUnit: 'HOUR', salaryMin: '61.64' },
      { pay: { from: null, to: null }, payNote: 'The pay is stated by the hour, not the year.' },
    ],
    [
      { salaryMin: null, salaryMax: null, salaryText: 'VSM' },
      { pay: { text: 'VSM', from: null, to: null }, payNote: '' },
    ],
    [
      { salaryMin: null, salaryMax: null, salaryText: '£91,004 to £104,927 a year' },
      { pay: { from: 91_004, to: 104_927 } },
    ],
    [{ salaryMin: null, salaryMax: null, salaryText: 'up to £145k' }, { pay: { from: 145_000, to: 145_000 } }],
    [{ salaryMin: null, salaryMax: null, salaryText: '£375 per session' }, { pay: { from: null, to: null } }],
    [{ salaryMin: 'lots', salaryMax: '-5', salaryText: null }, { pay: { text: '', from: null, to: null } }],
  ])('the pay %o', async (change, expected) => {
    expect(await one(change)).toMatchObject(expected)
  })

  test.each([
    [{ title: 'Interim Chief Nurse' }, 'interim'],
    [{ title: 'Director of Strategy (Secondment)' }, 'secondment'],
    [{ title: 'Joint Chief Finance Officer' }, 'joint'],
    [{ title: 'Chief Nurse, 12 months' }, 'fixed-term'],
    [{ employmentType: 'TEMPORARY' }, 'fixed-term'],
  ])('how the post is held: %o', async (change, expected) => {
    expect((await one(change)).contract).toBe(expected)
  })

  test('an address that no browser should open is none', async () => {
    for (const url of ['javascript:alert(1)', 'https://user:secret@example.org/', 'http://', 'ftp://example.org', 'x'])
      expect(await one({ url })).toMatchObject({ url: '' })
  })

  test('a day as it is written here', async () => {
    expect(await one({ datePosted: '2/11/2026', validThrough: '04.12.2026' })).toMatchObject({
      posted: '2026-11-02',
      closes: '2026-12-04',
    })
  })
})
