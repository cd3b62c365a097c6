import type { Db } from '../../platform/db.ts'
import { WrongFields } from '../../platform/refusals.ts'
import { organisationsNamed } from './queries.ts'

export interface KnownOrganisation {
  code: string
  name: string
  region_code: string | null
}

/**
 * The open organisation that was typed, by its code, its whole name, or a part of its name that only it has.
 * @throws WrongFields with what may have been meant, for the field
 */
export async function organisationTyped(db: Db, field: string, typed: string): Promise<KnownOrganisation> {
  const found = (await organisationsNamed(db, typed, 11)).filter(({ closed }) => !closed)
  const exact = found.find(({ code, name }) => code === typed.toUpperCase() || same(name, typed))
  const only = exact ?? (found.length === 1 ? found[0] : undefined)
  if (only) return only
  if (found.length === 0)
    throw new WrongFields({
      [field]: `We know no open organisation by “${typed}”. Try one word of its name, or its code.`,
    })
  if (found.length > 10)
    throw new WrongFields({ [field]: `More than ten organisations match “${typed}”. Type more of the name.` })
  throw new WrongFields(
    { [field]: 'Choose the organisation you mean' },
    { [field]: Object.fromEntries(found.map(({ code, name }) => [code, name])) },
  )
}

const same = (a: string, b: string) => a.localeCompare(b.trim(), 'en', { sensitivity: 'base' }) === 0
