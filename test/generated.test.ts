import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { generateSchema } from '../db/generate-schema.ts'
import { documents } from '../docs/generate.ts'
import { repositoryRoot } from '../platform/repository.ts'
import { testDatabase } from './support/database.ts'

// `npx vitest run test/generated.test.ts -u` writes all of these anew.
const at = (path: string) => join(repositoryRoot, path)

test.each(Object.entries(documents))('docs/%s says what the tables say', async (name, text) => {
  await expect(text()).toMatchFileSnapshot(at(`docs/${name}`))
})

test('db/schema.ts says what the database is', async () => {
  const { owner } = await testDatabase()
  await expect(await generateSchema(owner as never)).toMatchFileSnapshot(at('db/schema.ts'))
})

test('the migrations are numbered without a gap', () => {
  const files = readdirSync(at('db/migrations')).toSorted()
  for (const [index, file] of files.entries())
    expect(file).toMatch(new RegExp(`^${String(index + 1).padStart(4, '0')}_[a-z]+(_[a-z]+)*\\.sql$`))
})
