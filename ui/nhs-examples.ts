export interface Option {
  name: string
  type: 'string' | 'boolean' | 'integer' | 'object' | 'array' | 'nunjucks-block'
  required: boolean
  description: string
  deprecated?: string
  isComponent?: boolean
  alias?: string
  params?: Option[]
}

export interface Component {
  folder: string
  macro: string
  options: Option[]
  examples: { name: string; context: Given; callBlock?: string; html: string; options: { hidden?: boolean } }[]
}

type Given = Record<string, unknown>

/**
 * What the official examples show and the description of the options leaves out: which other shapes an option takes
 * (a heading may be just a string), what may stand in a list, and which "required" options an example does without.
 */
export function examplesOf(components: Component[]) {
  const shapes = new Map<string, Set<string>>()
  const elements = new Map<string, Set<string>>()
  const omitted = new Set<string>()

  const look = (given: unknown, options: Option[], path: string) => {
    if (!isObject(given)) return
    const outdated = options.some((option) => option.deprecated && option.name in given)
    for (const option of options) {
      if (option.name in given) lookAt(given[option.name], option, `${path}.${option.name}`)
      else if (!outdated) omitted.add(`${path}.${option.name}`)
    }
  }

  const lookAt = (value: unknown, option: Option, path: string) => {
    if (!Array.isArray(value)) {
      note(shapes, path, value)
      return lookInside(value, option, path)
    }
    if (option.type !== 'array' && value.every((part) => fits(part, option.params ?? []))) add(shapes, path, 'list')
    if (value.some(Array.isArray)) add(shapes, path, 'nested')
    for (const part of value.flat()) {
      note(elements, path, part)
      lookInside(part, option, path)
    }
  }

  const lookInside = (value: unknown, option: Option, path: string) => {
    const { reused, own } = reuse(option)
    look(value, own, path)
    if (reused) look(value, reused.options, reused.folder)
  }

  /** The component an option passes its value on to, and what the option takes besides. */
  const reuse = (option: Option) => {
    const folder = (option.alias ?? option.name).replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
    const reused = option.isComponent ? components.find((component) => component.folder === folder) : undefined
    const known = (name: string) => reused?.options.some((other) => other.name === name)
    return { reused, own: (option.params ?? []).filter(({ name }) => !known(name)) }
  }

  const shown = (component: Component) => component.examples.filter(({ options }) => !options.hidden)
  for (const component of components)
    for (const example of shown(component)) look(example.context, component.options, component.folder)

  return { shapes, elements, omitted, reuse }
}

const isObject = (value: unknown): value is Given =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const fits = (value: unknown, options: Option[]) =>
  isObject(value) && Object.keys(value).every((key) => options.some(({ name }) => name === key))

function note(found: Map<string, Set<string>>, path: string, value: unknown) {
  if (typeof value === 'boolean') add(found, path, String(value))
  else if (typeof value === 'string' || typeof value === 'number') add(found, path, typeof value)
}

function add(found: Map<string, Set<string>>, path: string, shape: string) {
  found.set(path, (found.get(path) ?? new Set()).add(shape))
}
