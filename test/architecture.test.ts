import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { features } from '../features/index.ts'
import { paths } from '../paths.ts'
import { repositoryRoot } from '../platform/repository.ts'
import { events } from '../rules/events.ts'
import { moves } from '../rules/lifecycles.ts'
import { everybody, permissions } from '../rules/permissions.ts'
import { sources, tracked, type Import, type Source } from './support/sources.ts'
import { testSite } from './support/visitor.ts'

const all = sources()
const isTest = ({ path }: Source) => path.startsWith('test/') || /\.(test|journey)\.tsx?$/.test(path)
const ours = all.filter((file) => !isTest(file))
const generated = ['db/schema.ts', 'ui/nhs-components.ts']

const pages = features(await testSite())
const templates = Object.values(paths).map(({ template }) => template)

/** Every import that is none of those allowed, as "file imports what". */
const strangers = (files: Source[], allowed: (it: Import, file: Source) => boolean) =>
  files.flatMap((file) => file.imports.filter((it) => !allowed(it, file)).map(({ of }) => `${file.path} imports ${of}`))
const within = (folder: string) => ours.filter(({ path }) => path.startsWith(`${folder}/`))
const isIn = (of: string, ...folders: string[]) =>
  folders.some((folder) => of === folder || of.startsWith(`${folder}/`))
const featureOf = (path: string) => path.split('/').slice(0, 2).join('/')
const isPackage = (of: string) => !/\.tsx?$/.test(of)

describe('imports run one way', () => {
  test('rules import nothing but rules', () => {
    expect(strangers(within('rules'), ({ of }) => isIn(of, 'rules'))).toEqual([])
  })

  test('the platform imports rules, the database’s types and packages', () => {
    const found = strangers(
      within('platform'),
      ({ of, types }) => isPackage(of) || isIn(of, 'rules', 'platform') || (types && isIn(of, 'db/schema.ts')),
    )
    expect(found).toEqual([])
  })

  test('the pages’ parts import rules, addresses, assets and types', () => {
    const found = strangers(
      within('ui'),
      ({ of, types }) =>
        isPackage(of) ||
        isIn(of, 'ui', 'rules', 'paths.ts', 'platform/assets.ts', 'platform/remembered.ts') ||
        (types && isIn(of, 'platform', 'db/schema.ts')),
    )
    expect(found).toEqual([])
  })

  test('a feature imports nothing that stands above it', () => {
    const found = strangers(
      within('features'),
      ({ of, types }, { path }) =>
        isPackage(of) ||
        isIn(of, 'ui', 'platform', 'rules', 'paths.ts') ||
        (isIn(of, 'features') && (of !== 'features/index.ts' || types || path === 'features/jobs.ts')) ||
        (types && isIn(of, 'db/schema.ts')),
    )
    expect(found).toEqual([])
  })

  test('a feature imports no other feature’s pages', () => {
    const found = strangers(
      within('features'),
      ({ of, names }, { path }) =>
        !isIn(of, 'features') ||
        featureOf(of) === featureOf(path) ||
        !/pages?\.tsx$/.test(of) ||
        !/\b\w*Page\b|\* as/.test(names),
    )
    expect(found).toEqual([])
  })

  test('Hono is known to the platform, the pages’ parts and app.ts; a feature may name its types', () => {
    const rest = ours.filter(({ path }) => !isIn(path, 'platform', 'ui', 'app.ts'))
    const found = strangers(
      rest,
      ({ of, types }, { path }) =>
        !/^(hono|@hono)(\/|$)/.test(of) ||
        (of === 'hono/jsx' && types) ||
        (path === 'server.ts' && of === '@hono/node-server'),
    )
    expect(found).toEqual([])
  })

  test('Nunjucks is known to ui/nhs.ts alone', () => {
    expect(ours.filter(({ imports }) => imports.some(({ of }) => of === 'nunjucks')).map(({ path }) => path)).toEqual([
      'ui/nhs.ts',
    ])
  })

  test('only db.ts opens a connection, and only move.ts changes a state', () => {
    const opening = ours.filter(({ imports }) => imports.some(({ of, types }) => of === 'pg' && !types))
    for (const { path } of opening) expect(path).toMatch(/^platform\//)
    const setting = within('features').filter(({ text }) => /\.set\(\{[^}]*\bstate:/.test(text))
    expect(setting.map(({ path }) => path)).toEqual([])
  })
})

describe('a file is one screen or two', () => {
  const written = all.filter(({ path }) => !generated.includes(path))

  test('none is longer than 200 lines', () => {
    expect(written.filter(({ lines }) => lines > 200).map(({ path, lines }) => `${path}: ${lines}`)).toEqual([])
  })

  test('of the product’s, nine in ten are under 100', () => {
    const product = written.filter((file) => !isTest(file))
    expect(product.filter(({ lines }) => lines >= 100).length / product.length).toBeLessThan(0.1)
  })

  test('none is called by a word that says nothing', () => {
    const empty = /(^|\/)(utils?|libs?|helpers?|services|common)(\/|\.|$)/
    expect(tracked().filter((path) => empty.test(path))).toEqual([])
  })
})

describe('every page', () => {
  test('has a permission that there is, and every permission a page or a move by which it is used', () => {
    const used = new Set(pages.map(({ can }) => can))
    for (const can of used) expect([everybody, ...Object.keys(permissions)]).toContain(can)
    const idle = Object.keys(permissions).filter((name) => !(name in moves) && !used.has(name as never))
    expect(idle).toEqual([])
  })

  test('has an address of its own, and every address a page', () => {
    const own = pages.map(({ path }) => path.template)
    expect(new Set(own).size).toBe(own.length)
    expect(own.toSorted()).toEqual(templates.toSorted())
  })

  test('is asked for by a test', () => {
    const asked = all
      .filter(isTest)
      .map(({ text }) => text)
      .join('\n')
    for (const [name, { template }] of Object.entries(paths))
      expect([template, new RegExp(`\\bpaths\\.${name}\\b`).test(asked)]).toEqual([template, true])
  })

  test('of a move leads from a state that its lifecycle has, and is the only page of that move', () => {
    const ofMoves = pages.filter(({ can, submit }) => can in moves && submit).map(({ can }) => can)
    expect(ofMoves.toSorted()).toEqual([...new Set(ofMoves)].toSorted())
  })
})

describe('an address', () => {
  test('is written in small words joined by hyphens', () => {
    for (const template of templates) expect(template).toMatch(/^\/$|^(\/(:[a-z]+|[a-z]+(-[a-z]+)*))+$/)
  })

  test('is never taken away without a way on', () => {
    const kept = readFileSync(join(repositoryRoot, 'test/addresses.txt'), 'utf8').trim().split('\n')
    expect(templates.filter((template) => !kept.includes(template))).toEqual([])
    expect(kept.filter((template) => !templates.includes(template as never))).toEqual([])
    expect(kept).toEqual(kept.toSorted())
  })
})

test('every event of the table is recorded by something', () => {
  const text = [...within('features'), ...within('platform')].map((file) => file.text).join('\n')
  const recorded = (name: string) => new RegExp(`record\\(\\s*\\w+,\\s*[^']*'${name}'|reads: '${name}'`).test(text)
  expect(Object.keys(events).filter((name) => !(name in moves) && !recorded(name))).toEqual([])
})
