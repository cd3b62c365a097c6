import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { inFramework, sameItem } from './frameworks/crosswalk.ts'
import { executiveDirector1 } from './frameworks/executive-director-1.ts'
import { keyOf, type Framework } from './frameworks/framework.ts'
import { leadershipCompetency1 } from './frameworks/leadership-competency-1.ts'
import { currentFrameworks, dimensionOf, frameworkOf, frameworks, itemsOf } from './success-profile.ts'

const digests: Record<string, string> = {
  'executive-director/1': 'c79f6e2772fddac9',
  'leadership-competency/1': 'e3fcb7951597e18a',
}

const digestOf = ({ dimensions }: Framework) => {
  const pinned = dimensions.map(({ slug, title, items }) => [
    slug,
    title,
    items.map(({ key, label, horizon }) => [key, label, horizon ?? null]),
  ])
  return createHash('sha256').update(JSON.stringify(pinned)).digest('hex').slice(0, 16)
}

test('what was published stays as it was: answers were given to it', () => {
  const now = Object.fromEntries(Object.entries(frameworks).map(([key, framework]) => [key, digestOf(framework)]))
  expect(now, 'publish a new version instead').toEqual(digests)
})

describe.each(Object.entries(frameworks))('%s', (key, framework) => {
  test('is found by its key', () => {
    expect(keyOf(framework)).toBe(key)
    expect(frameworkOf(key)).toBe(framework)
  })

  test('has keys of its own that fit an address, and a label for each', () => {
    const keys = itemsOf(framework).map((item) => item.key)
    const slugs = framework.dimensions.map(({ slug }) => slug)
    for (const each of [keys, slugs]) expect(new Set(each).size).toBe(each.length)
    for (const each of [...keys, ...slugs]) expect(each).toMatch(/^[a-z]+(-[a-z]+)*$/)
    for (const { label } of itemsOf(framework)) expect(label).toMatch(/^[A-Z].*[^.\s]$/)
  })

  test('asks a question of each dimension and describes each item in words of its own', () => {
    for (const { question, about } of framework.dimensions) {
      expect(question).toMatch(/^How often .*\?$/)
      expect(about).toMatch(/^[A-Z].*\.$/)
    }
    const described = itemsOf(framework).map(({ descriptor }) => descriptor)
    for (const { means, signs } of described) {
      expect(means).toMatch(/^You .*\.$/)
      expect(signs.length).toBeGreaterThan(1)
    }
    expect(new Set(described.map(({ means }) => means)).size).toBe(described.length)
  })

  test('says that the descriptions are ours', () => {
    expect(framework.descriptorsOurs).toBe(true)
    expect(framework.aboutDescriptors).toContain('not NHS text')
  })
})

const horizonsOf = (slug: string) => {
  const items = dimensionOf(executiveDirector1, slug)!.items
  return ['today', 'tomorrow', undefined].map((horizon) => items.filter((item) => item.horizon === horizon).length)
}

test('the Success Profile has nine competencies, eight experiences, six traits and three drivers', () => {
  expect(executiveDirector1.dimensions.map(({ slug }) => [slug, ...horizonsOf(slug)])).toEqual([
    ['competencies', 5, 4, 0],
    ['experiences', 0, 0, 8],
    ['traits', 3, 3, 0],
    ['drivers', 0, 0, 3],
  ])
  expect(itemsOf(executiveDirector1)).toHaveLength(26)
  expect(itemsOf(leadershipCompetency1)).toHaveLength(6)
})

test('the frameworks offered today are published ones, one version of each', () => {
  for (const framework of currentFrameworks) expect(frameworkOf(keyOf(framework))).toBe(framework)
  expect(currentFrameworks.map(({ name }) => name)).toEqual(['executive-director', 'leadership-competency'])
})

test.each(['executive-director/99', 'constructor', ''])('there is no framework “%s”', (key) => {
  expect(frameworkOf(key)).toBeNull()
})

test('there is no dimension that a framework does not have', () => {
  expect(dimensionOf(leadershipCompetency1, 'traits')).toBeNull()
})

describe('the crosswalk', () => {
  test('leads from the Success Profile to the six domains and back', () => {
    expect(inFramework(executiveDirector1, 'takes-a-system-perspective', leadershipCompetency1)).toEqual([
      'strategy-and-long-term-transformation',
      'trusted-relationship-with-partners-and-communities',
    ])
    expect(inFramework(leadershipCompetency1, 'governance-and-assurance', executiveDirector1)).toEqual([
      'speaks-up',
      'managed-budgets',
      'managing-poor-performance',
    ])
    expect(inFramework(executiveDirector1, 'resilient', leadershipCompetency1)).toEqual([])
    expect(inFramework(executiveDirector1, 'constructor', leadershipCompetency1)).toEqual([])
  })

  test('reaches every domain', () => {
    for (const { key } of itemsOf(leadershipCompetency1))
      expect(inFramework(leadershipCompetency1, key, executiveDirector1)).not.toEqual([])
  })

  test('holds two items for the same only where neither has another counterpart', () => {
    const same = itemsOf(executiveDirector1)
      .map(({ key }) => [key, sameItem(executiveDirector1, key, leadershipCompetency1)])
      .filter(([, other]) => other !== null)
    expect(same).toEqual([
      ['drives-for-better-outcomes', 'high-quality-and-sustainable-outcomes'],
      ['builds-a-culture-of-inclusion', 'equality-and-inclusion'],
    ])
  })

  test('from one version to the next an item is the same as long as it is there', () => {
    const next: Framework = { ...executiveDirector1, version: 2, dimensions: executiveDirector1.dimensions.slice(1) }
    expect(sameItem(executiveDirector1, 'resilient', next)).toBe('resilient')
    expect(sameItem(executiveDirector1, 'speaks-up', next)).toBeNull()
  })
})
